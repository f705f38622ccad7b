package org.maintenancedashboard.calendar.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.maintenancedashboard.calendar.forecast.Forecast.Amount;
import org.maintenancedashboard.common.Ref;

/** Counts dates by group and month; a group costs three numbers a month, a date costs nothing. */
final class Tally {

    private static final double MINUTES_PER_HOUR = 60;

    private final LocalDate from;
    private final LocalDate to;
    private final YearMonth first;
    private final int months;
    private final Map<Ref, Counts> groups = new HashMap<>();
    private final Map<ZoneId, long[]> bounds = new HashMap<>();

    /** @param to the day after the last */
    Tally(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
        this.first = YearMonth.from(from);
        this.months = (int) ChronoUnit.MONTHS.between(first, YearMonth.from(to.minusDays(1))) + 1;
    }

    /** What a group holds, by month. */
    private static final class Counts {
        private final long[] made;
        private final long[] planned;
        private final double[] minutes;

        Counts(int months) {
            made = new long[months];
            planned = new long[months];
            minutes = new double[months];
        }

        Amount amount(int month) {
            return new Amount(made[month], planned[month], minutes[month] / MINUTES_PER_HOUR);
        }

        Amount whole() {
            return new Amount(Arrays.stream(made).sum(), Arrays.stream(planned).sum(), Arrays.stream(minutes).sum() / MINUTES_PER_HOUR);
        }
    }

    /** Takes the planned dates of one group in one zone, as epoch milliseconds in any order. */
    Planner planner(Ref group, ZoneId zone, int minutes) {
        return new Planner(counts(group), bounds.computeIfAbsent(zone, this::bounds), minutes);
    }

    /** Adds what is made in a month. */
    void made(Ref group, YearMonth month, long count, double minutes) {
        Counts counts = counts(group);
        int index = (int) ChronoUnit.MONTHS.between(first, month);
        counts.made[index] += count;
        counts.minutes[index] += minutes;
    }

    private Counts counts(Ref group) {
        return groups.computeIfAbsent(group, added -> new Counts(months));
    }

    /** The moments at which the months of the range begin in a zone, and at last the one at which the range ends. */
    private long[] bounds(ZoneId zone) {
        return IntStream.rangeClosed(0, months).mapToObj(month -> month == 0 ? from : month == months ? to : first.plusMonths(month).atDay(1))
                .mapToLong(day -> day.atStartOfDay(zone).toInstant().toEpochMilli()).toArray();
    }

    Forecast forecast(int targets) {
        List<Forecast.Month> all = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            int month = i;
            List<Amount> amounts = groups.values().stream().map(counts -> counts.amount(month)).toList();
            all.add(new Forecast.Month(first.plusMonths(i), new Amount(amounts.stream().mapToLong(Amount::made).sum(),
                    amounts.stream().mapToLong(Amount::planned).sum(), amounts.stream().mapToDouble(Amount::hours).sum())));
        }
        List<Forecast.Group> byGroup = groups.entrySet().stream().map(entry -> new Forecast.Group(entry.getKey(), entry.getValue().whole(),
                IntStream.range(0, months).mapToObj(entry.getValue()::amount).toList())).filter(group -> group.amount().total() > 0)
                .sorted(Comparator.comparing((Forecast.Group group) -> -group.amount().total()).thenComparing(group -> group.of().name())).toList();
        return new Forecast(all, byGroup, targets);
    }

    /** Counts the planned dates of one target. */
    static final class Planner {

        private final Counts counts;
        private final long[] bounds;
        private final int minutes;
        private int month;

        Planner(Counts counts, long[] bounds, int minutes) {
            this.counts = counts;
            this.bounds = bounds;
            this.minutes = minutes;
        }

        /** A date; outside the range it does not count. Dates in order need no search. */
        void add(long millis) {
            if (millis < bounds[0] || millis >= bounds[bounds.length - 1]) {
                return;
            }
            if (millis < bounds[month]) {
                month = 0;
            }
            while (millis >= bounds[month + 1]) {
                month++;
            }
            counts.planned[month]++;
            counts.minutes[month] += minutes;
        }
    }
}
