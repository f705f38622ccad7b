package org.maintenancedashboard.web.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.dashboard.DayLoad;
import org.maintenancedashboard.dashboard.Overview;
import org.maintenancedashboard.maintenance.activity.Activities;
import org.maintenancedashboard.maintenance.activity.ActivityFilter;
import org.maintenancedashboard.maintenance.activity.ActivityRow;
import org.maintenancedashboard.maintenance.activity.ActivityTimes;
import org.maintenancedashboard.maintenance.activity.Days;
import org.maintenancedashboard.web.common.Texts;

/** The first activities of each of the next days, with how many there are. */
@RequestScoped
public class Upcoming {

    private static final int PER_DAY = 3;

    @Inject
    private Activities activities;

    @Inject
    private Overview overview;

    /** The days that have work, first the nearest. */
    public List<UpcomingDay> list(SiteScope scope, LocalDate today) {
        TreeMap<LocalDate, DayLoad> byDay = new TreeMap<>();
        overview.listLoads(scope, today).forEach(load -> byDay.merge(load.day(), load, DayLoad::plus));
        List<UpcomingDay> days = new ArrayList<>();
        byDay.forEach((day, load) -> {
            Days starts = new Days(day.equals(today) ? null : day, day.plusDays(1));
            List<ActivityRow> first = activities.list(scope, ActivityFilter.open(false, ActivityTimes.starting(starts)), PER_DAY);
            days.add(new UpcomingDay(day, name(day, today), first, Math.max(0, load.activities() - PER_DAY), hours(load)));
        });
        return days;
    }

    private static String name(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return Texts.text(Locale.ENGLISH, "day.today");
        }
        return day.equals(today.plusDays(1)) ? Texts.text(Locale.ENGLISH, "day.tomorrow") : "";
    }

    private static BigDecimal hours(DayLoad load) {
        return load.hours().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
