package org.maintenancedashboard.web.maintenance.activity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.type.ActivityTypeRow;
import org.maintenancedashboard.maintenance.type.ActivityTypes;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.security.Accounts;
import org.maintenancedashboard.security.PersonRow;
import org.maintenancedashboard.web.common.Formats;
import org.maintenancedashboard.web.common.Texts;

/** The values of conditions as people read them. */
@Dependent
class ConditionWords {

    private static final Locale LOCALE = Locale.ENGLISH;

    @Inject
    private Targets targets;

    @Inject
    private ActivityTypes types;

    @Inject
    private Accounts accounts;

    @Inject
    private Formats formats;

    String of(String name, String value) {
        return switch (name) {
            case "status" -> Arrays.stream(value.split(",")).map(code -> Texts.text(LOCALE, "status." + code)).collect(Collectors.joining(", "));
            case "overdue", "below", "generated" -> Texts.text(LOCALE, "true".equals(value) ? "filter.yes" : "filter.no");
            case "priority" -> Texts.text(LOCALE, "priority." + value);
            case "equipmentId" -> targets.findEquipment(Conditions.number(value)).map(Ref::name).orElse(value);
            case "activityTypeId" -> types.listChoices().stream().filter(type -> value.equals(String.valueOf(type.id()))).map(ActivityTypeRow::name)
                    .findFirst().orElse(value);
            case "assignedToId" -> person(value);
            case "siteId", "locationId" -> targets.findPlace(SiteScope.everything(), Conditions.number(value))
                    .map(place -> place.name().replace(" > ", " \u203a ")).orElse(value);
            case "from", "to", "dueFrom", "dueBefore", "startsFrom", "startsBefore" -> day(value);
            default -> value;
        };
    }

    private String person(String value) {
        if ("me".equals(value)) {
            return Texts.text(LOCALE, "filter.me");
        }
        return accounts.listPeople(null).stream().filter(person -> value.equals(String.valueOf(person.id()))).map(PersonRow::name).findFirst()
                .orElseGet(() -> Texts.text(LOCALE, "person.none"));
    }

    private String day(String value) {
        try {
            return formats.date(LocalDate.parse(value));
        } catch (DateTimeException unreadable) {
            return value;
        }
    }
}
