package org.maintenancedashboard.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.dashboard.Overview;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;
import org.maintenancedashboard.maintenance.activity.ActivityRow;
import org.maintenancedashboard.maintenance.activity.ActivityStatus;
import org.maintenancedashboard.web.common.Texts;

/** Groups the open work of the next days by local day. */
@RequestScoped
public class Upcoming {

    private static final int MOST = 400;
    private static final int PER_DAY = 5;
    private static final int SECONDS_PER_HOUR = 3600;

    @Inject
    private Activities activities;

    @Inject
    private Clock clock;

    /** The days that have work, first the nearest. */
    public List<UpcomingDay> list(SiteScope scope) {
        Instant now = clock.instant();
        ActivityFilter filter = new ActivityFilter(ActivityStatus.OPEN, null, null, null, null, null, null, null, now,
                now.plus(Duration.ofDays(Overview.AHEAD_DAYS)), null);
        Map<LocalDate, List<ActivityRow>> byDay = activities.list(scope, filter, MOST).stream()
                .collect(Collectors.groupingBy(this::day, TreeMap::new, Collectors.toList()));
        List<UpcomingDay> days = new ArrayList<>();
        byDay.forEach((day, rows) -> days.add(new UpcomingDay(day, name(day), rows.subList(0, Math.min(PER_DAY, rows.size())),
                Math.max(0, rows.size() - PER_DAY), hours(rows))));
        return days;
    }

    private LocalDate day(ActivityRow row) {
        ZoneId zone = ZoneId.of(row.zone());
        LocalDate start = row.scheduledStart().atZone(zone).toLocalDate();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return start.isBefore(today) ? today : start;
    }

    private String name(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Settings.defaultZone());
        if (day.equals(today)) {
            return Texts.text(Locale.ENGLISH, "day.today");
        }
        return day.equals(today.plusDays(1)) ? Texts.text(Locale.ENGLISH, "day.tomorrow") : "";
    }

    private static BigDecimal hours(List<ActivityRow> rows) {
        long seconds = rows.stream().mapToLong(row -> Duration.between(row.scheduledStart(), row.scheduledEnd()).getSeconds()).sum();
        return BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(SECONDS_PER_HOUR), 1, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
