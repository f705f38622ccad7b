package org.maintenancedashboard.web.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maintenancedashboard.dashboard.Compliance;
import org.maintenancedashboard.dashboard.WeekCompliance;

/**
 * Geometry of the chart "PM compliance by week", 768 by 198 units: a column per week of what was on time, late and missed.
 *
 * @param lines the horizontal lines with the number each stands for
 */
public record ComplianceChart(List<Column> columns, List<Line> lines) {

    private static final double LEFT = 34;
    private static final double RIGHT = 756;
    private static final double FLOOR = 172;
    private static final double HEIGHT = 160;
    private static final double TARGET = 90;
    private static final int STEPS = 3;

    /** One week; the three heights and tops stack upwards. */
    public record Column(LocalDate monday, int week, String x, String center, String width, Part onTime, Part late, Part missed, String labelY, String percent, boolean low,
            Compliance compliance) {
    }

    /** One part of a column. */
    public record Part(String y, String height, boolean shown) {
    }

    /** A horizontal line of the grid. */
    public record Line(String y, String textY, long value) {
    }

    /** The chart of some weeks; its scale starts at zero and ends at a round number. */
    public static ComplianceChart of(List<WeekCompliance> weeks) {
        long most = Math.max(STEPS, weeks.stream().mapToLong(week -> week.compliance().due()).max().orElse(STEPS));
        long top = (long) Math.ceil(most * 1.1 / STEPS) * STEPS;
        double step = (RIGHT - LEFT) / Math.max(1, weeks.size());
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            columns.add(column(weeks.get(i), LEFT + step * i, step, HEIGHT / top));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double y = FLOOR - HEIGHT * i / STEPS;
            lines.add(new Line(text(y), text(y + 4), top * i / STEPS));
        }
        return new ComplianceChart(columns, lines);
    }

    private static Column column(WeekCompliance week, double x, double step, double scale) {
        Compliance counted = week.compliance();
        double onTime = counted.onTime() * scale;
        double late = counted.late() * scale;
        double missed = counted.missed() * scale;
        double width = step * 0.52;
        Double percent = counted.percent();
        return new Column(week.monday(), week.week(), text(x + (step - width) / 2), text(x + step / 2), text(width), part(FLOOR - onTime, onTime),
                part(FLOOR - onTime - late, late), part(FLOOR - onTime - late - missed, missed), text(FLOOR - onTime - late - missed - 6),
                percent == null ? "" : Math.round(percent) + " %", percent != null && percent < TARGET, counted);
    }

    private static Part part(double y, double height) {
        return new Part(text(y), text(height), height > 0);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
