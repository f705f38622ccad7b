package org.maintenancedashboard.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** About 430 items: transformer, switchgear and generator per POD, UPS, PDU and CRAC per MDC, transfer switches and chillers on some PODs. */
final class DemoEquipment {

    /** What a kind of equipment is for and looks like; makers are "manufacturer;model". */
    private record Kind(String prefix, String category, String purpose, String ratings, String trips, List<String> makers) {
    }

    /** An item as the schedules and the history need it. */
    record Item(long id, String name, String category, long siteId) {
    }

    private static final Kind TX = new Kind("TX", "Transformers", "Step the utility feed of a POD down to 480 V", "2.5 MVA, 13.8 kV / 480 V", null, List.of("Hitachi Energy;RESIBLOC 2500", "Siemens;GEAFOL 2500", "Eaton;Cooper VFI 2500"));
    private static final Kind SWG = new Kind("SWG", "Switchgear", "Main low-voltage distribution of a POD", "4000 A, 480 V", "LT 4000 A, ST 24 kA, INST 40 kA", List.of("Schneider Electric;Power-Zone 4", "Eaton;Magnum DS", "ABB;MNS-SG"));
    private static final Kind GEN = new Kind("GEN", "Generators", "Standby power of a POD", "2.5 MW, 480 V", null, List.of("Caterpillar;3516C", "Cummins;C2500 D5A", "Rolls-Royce;mtu 16V 4000"));
    private static final Kind UPS = new Kind("UPS", "UPS", "Uninterruptible power of an MDC", "1250 kVA, 480 V", null, List.of("Vertiv;Liebert EXL S1", "Schneider Electric;Galaxy VX", "Eaton;Power Xpert 9395P"));
    private static final Kind PDU = new Kind("PDU", "PDU", "Power distribution to the racks of an MDC", "300 kVA, 480 V / 208 V", "Main 400 A", List.of("Vertiv;Liebert PPC", "Eaton;PowerHub", "Schneider Electric;Galaxy PDU"));
    private static final Kind CRAC = new Kind("CRAC", "CRAC", "Room cooling of an MDC", "120 kW cooling", null, List.of("Vertiv;Liebert DS105", "Stulz;CyberAir 3PRO", "Schneider Electric;Uniflair LE"));
    private static final Kind ATS = new Kind("ATS", "ATS", "Transfer between utility and generator", "1200 A, 480 V", null, List.of("ASCO;7000 Series", "Russelectric;RTS-30"));
    private static final Kind CH = new Kind("CH", "Chillers", "Chilled water for the PODs around", "1.4 MW cooling", null, List.of("Trane;Sintesis RTAF", "Carrier;AquaForce 30XV", "York;YVAA"));
    private static final List<Kind> KINDS = List.of(TX, SWG, GEN, UPS, PDU, CRAC, ATS, CH);

    private static final int BUILT_FIRST = 6;

    private final Rows categories = Rows.stamped("equipment_category", "id", "name", "description");
    private final Rows items = Rows.stamped("equipment", "id", "name", "category_id", "manufacturer_serial", "asset_tag", "location_id", "status", "active",
            "manufacturer", "model_number", "power_ratings", "trip_setpoints", "warranty_details", "commissioning_date", "warranty_expiry_date");
    private final Map<String, Long> categoryIds = new LinkedHashMap<>();
    private final List<Item> made = new ArrayList<>();
    private final Ids ids;
    private final LocalDate today;
    private final SplittableRandom random = new SplittableRandom(42);

    DemoEquipment(Ids ids, DemoLocations locations, LocalDate today) {
        this.ids = ids;
        this.today = today;
        KINDS.forEach(this::category);
        locations.spots().forEach(this::equip);
    }

    private void category(Kind kind) {
        long id = ids.next();
        categoryIds.put(kind.category(), id);
        categories.add(id, kind.category(), kind.purpose());
    }

    private void equip(DemoLocations.Spot spot) {
        String pod = number(spot.pod());
        if (spot.mdc() > 0) {
            add(UPS, pod + (spot.mdc() % 2 == 1 ? "A" : "B"), spot);
            add(PDU, number(spot.mdc()), spot);
            add(CRAC, number(spot.mdc()), spot);
            return;
        }
        add(TX, pod, spot);
        add(SWG, pod, spot);
        add(GEN, pod, spot);
        if (spot.pod() % 2 == 0) {
            add(ATS, number(spot.pod() / 2), spot);
        }
        if (spot.pod() % 3 == 1) {
            add(CH, number((spot.pod() + 2) / 3), spot);
        }
    }

    private void add(Kind kind, String number, DemoLocations.Spot spot) {
        String tag = kind.prefix() + "-" + number;
        String code = spot.site().code();
        String name = "SOP".equals(code) ? tag : code + "-" + tag;
        int phase = spot.pod() > BUILT_FIRST ? 1 : 0;
        String[] maker = kind.makers().get((spot.site().number() + KINDS.indexOf(kind) + phase) % kind.makers().size()).split(";");
        String serial = String.format(Locale.ROOT, "%s%s-%06d", maker[0].substring(0, 2).toUpperCase(Locale.ROOT), kind.prefix(), 100_000 + made.size() * 1_987 % 900_000);
        LocalDate commissioned = commissioned(spot);
        String status = status(made.size());
        long id = ids.next();
        items.add(id, name, categoryIds.get(kind.category()), serial, code + "-" + tag, spot.id(), status, !"retired".equals(status),
                maker[0], maker[1], kind.ratings(), kind.trips(), "Parts and labour, on site next business day", commissioned, commissioned.plusYears(5));
        made.add(new Item(id, name, kind.category(), spot.site().id()));
    }

    /** A POD went into service as a whole, within two weeks and on a working day; the PODs of a site one after the other. */
    private LocalDate commissioned(DemoLocations.Spot spot) {
        LocalDate day = today.minusDays(2_600L - 420L * spot.site().number() - 75L * spot.pod() - random.nextInt(14));
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static String status(int index) {
        return switch (index % 86) {
            case 17, 60 -> "maintenance";
            case 41 -> "inactive";
            case 77 -> "retired";
            default -> "active";
        };
    }

    private static String number(int value) {
        return String.format(Locale.ROOT, "%02d", value);
    }

    Map<String, Long> categoryIds() {
        return categoryIds;
    }

    List<Item> items() {
        return made;
    }

    List<Rows> tables() {
        return List.of(categories, items);
    }
}
