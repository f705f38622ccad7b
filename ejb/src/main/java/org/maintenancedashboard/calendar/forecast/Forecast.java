package org.maintenancedashboard.calendar.forecast;

import java.time.YearMonth;
import java.util.List;
import org.maintenancedashboard.common.Ref;

/**
 * Dates and hours of work by month.
 *
 * @param months every month of the range in order, empty ones too
 * @param groups the activity types or sites with dates in the range, the one with most dates first
 * @param targets how many pairs of schedule and equipment were asked for dates
 */
public record Forecast(List<Month> months, List<Group> groups, int targets) {

    public Forecast {
        months = List.copyOf(months);
        groups = List.copyOf(groups);
    }

    /** How much starts in a span: activities made, dates only planned, and the hours of both. */
    public record Amount(long made, long planned, double hours) {

        /** Made or planned. */
        public long total() {
            return made + planned;
        }
    }

    /** A month. */
    public record Month(YearMonth month, Amount amount) {
    }

    /** An activity type or a site; {@code months} in the order of the forecast's. */
    public record Group(Ref of, Amount amount, List<Amount> months) {

        public Group {
            months = List.copyOf(months);
        }
    }

    /** The whole range. */
    public Amount total() {
        return new Amount(months.stream().mapToLong(month -> month.amount().made()).sum(), months.stream().mapToLong(month -> month.amount().planned()).sum(),
                months.stream().mapToDouble(month -> month.amount().hours()).sum());
    }
}
