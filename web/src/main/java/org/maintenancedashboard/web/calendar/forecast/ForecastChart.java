package org.maintenancedashboard.web.calendar.forecast;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maintenancedashboard.calendar.forecast.Forecast;
import org.maintenancedashboard.calendar.forecast.Forecast.Amount;

/**
 * Geometry of the chart of a forecast, 768 by 198 units: a column per month, what is made below what is planned.
 *
 * @param lines the horizontal lines with the number each stands for
 */
public record ForecastChart(List<Column> columns, List<Line> lines) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final double LEFT = 46;
    private static final double RIGHT = 756;
    private static final double FLOOR = 172;
    private static final double HEIGHT = 160;
    private static final int STEPS = 4;
    private static final int MOST_NAMES = 24;

    /** One month; {@code label} is empty where there is no room for one. */
    public record Column(YearMonth month, String x, String center, String width, Part made, Part planned, String label) {
    }

    /** One part of a column. */
    public record Part(String y, String height, boolean shown) {
    }

    /** A horizontal line of the grid. */
    public record Line(String y, String textY, long value) {
    }

    /** The chart of some months; its scale starts at zero and ends at a round number. */
    static ForecastChart of(List<Forecast.Month> months) {
        long most = Math.max(STEPS, months.stream().mapToLong(month -> month.amount().total()).max().orElse(STEPS));
        long top = round((most + STEPS - 1) / STEPS) * STEPS;
        double step = (RIGHT - LEFT) / months.size();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            columns.add(column(months, i, step, HEIGHT / top));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double y = FLOOR - HEIGHT * i / STEPS;
            lines.add(new Line(text(y), text(y + 4), top * i / STEPS));
        }
        return new ForecastChart(columns, lines);
    }

    /** One, two or five with noughts, not below the number. */
    private static long round(long number) {
        long unit = 1;
        while (unit * 10 < number) {
            unit *= 10;
        }
        long tenth = unit;
        return List.of(1L, 2L, 5L, 10L).stream().map(times -> times * tenth).filter(round -> round >= number).findFirst().orElse(number);
    }

    private static Column column(List<Forecast.Month> months, int at, double step, double scale) {
        double x = LEFT + step * at;
        Amount amount = months.get(at).amount();
        double made = amount.made() * scale;
        double planned = amount.planned() * scale;
        double width = step * 0.68;
        return new Column(months.get(at).month(), text(x + (step - width) / 2), text(x + step / 2), text(width), part(FLOOR - made, made),
                part(FLOOR - made - planned, planned), label(months, at));
    }

    private static String label(List<Forecast.Month> months, int at) {
        YearMonth month = months.get(at).month();
        boolean january = month.getMonthValue() == 1;
        if (months.size() > MOST_NAMES) {
            return january ? String.valueOf(month.getYear()) : "";
        }
        return january ? String.valueOf(month.getYear()) : MONTH.format(month);
    }

    private static Part part(double y, double height) {
        return new Part(text(y), text(height), height > 0);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
