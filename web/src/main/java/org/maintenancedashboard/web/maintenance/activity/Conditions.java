package org.maintenancedashboard.web.maintenance.activity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maintenancedashboard.common.Coded;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;
import org.maintenancedashboard.maintenance.activity.ActivityStatus;
import org.maintenancedashboard.maintenance.activity.ActivityTimes;
import org.maintenancedashboard.maintenance.activity.Days;
import org.maintenancedashboard.maintenance.type.Priority;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.security.Accounts;
import org.maintenancedashboard.web.common.Address;
import org.maintenancedashboard.web.shell.SiteSelection;

/** The conditions of a page about activities, read from its address and said as chips. What cannot be read counts as not given. */
@Dependent
public class Conditions {

    /** The parameters a page about activities takes, in the order of its chips. */
    public static final List<String> NAMES = List.of("q", "status", "overdue", "priority", "equipmentId", "activityTypeId", "assignedToId",
            "locationId", "below", "siteId", "scheduleId", "generated", "dueFrom", "dueBefore", "startsFrom", "startsBefore", "from", "to");

    private static final String ME = "me";

    @Inject
    private Accounts accounts;

    @Inject
    private Targets targets;

    @Inject
    private SiteSelection site;

    @Inject
    private ConditionWords words;

    /** The filter that the parameters ask for; {@code usual} are the states shown when neither states nor overdue are asked for. */
    public ActivityFilter filter(Map<String, String> asked, Set<ActivityStatus> usual) {
        Set<ActivityStatus> statuses = statuses(asked.get("status"));
        Boolean overdue = flag(asked.get("overdue"));
        boolean unsaid = asked.get("status") == null && overdue == null;
        Long place = number(asked.get("locationId"));
        return new ActivityFilter(unsaid ? usual : statuses, overdue, priority(asked.get("priority")), number(asked.get("equipmentId")),
                number(asked.get("activityTypeId")), person(asked.get("assignedToId")), place == null ? number(asked.get("siteId")) : place,
                flag(asked.get("below")), number(asked.get("scheduleId")), flag(asked.get("generated")), times(asked), asked.get("q"));
    }

    private ActivityTimes times(Map<String, String> asked) {
        return new ActivityTimes(moment(asked.get("from")), moment(asked.get("to")), new Days(day(asked.get("dueFrom")), day(asked.get("dueBefore"))),
                new Days(day(asked.get("startsFrom")), day(asked.get("startsBefore"))), Days.ANY);
    }

    /** The conditions in words, each with the address without it. */
    public List<FilterChip> chips(Map<String, String> asked, Address address) {
        List<FilterChip> chips = new ArrayList<>();
        for (String name : NAMES) {
            if (asked.get(name) != null) {
                chips.add(new FilterChip("filter." + name, words.of(name, asked.get(name)), address.with(name, null)));
            }
        }
        return chips;
    }

    /** The zone of the selected site, in which days of the address are read. */
    public ZoneId zone() {
        return targets.zoneOf(null, site.selected());
    }

    static Long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static Set<ActivityStatus> statuses(String text) {
        Set<ActivityStatus> found = new HashSet<>();
        if (text != null) {
            Arrays.stream(ActivityStatus.values()).filter(status -> Arrays.asList(text.split(",")).contains(status.code())).forEach(found::add);
        }
        return found;
    }

    private static Priority priority(String code) {
        return Arrays.stream(Priority.values()).filter(level -> ((Coded) level).code().equals(code)).findFirst().orElse(null);
    }

    private Long person(String text) {
        return ME.equals(text) ? accounts.me().id() : number(text);
    }

    private static Boolean flag(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    private Instant moment(String text) {
        LocalDate day = day(text);
        return day == null ? null : day.atStartOfDay(zone()).toInstant();
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
