package org.maintenancedashboard.web.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A small picture of a series, 76 by 26 units: a line with a dot at its end, or one bar per value.
 *
 * @param path the line as SVG path data
 * @param endY height of the dot
 * @param bars the bars
 */
public record Spark(String path, String endY, List<Bar> bars) {

    private static final double WIDTH = 72;
    private static final double TOP = 4;
    private static final double BOTTOM = 22;
    private static final double BAR_FLOOR = 24;
    private static final double BAR_HEIGHT = 20;
    private static final double LEAST_BAR = 1.5;

    /** One bar; {@code now} marks the one that stands out. */
    public record Bar(String x, String y, String height, String width, boolean now) {
    }

    /** A line through the values. */
    public static Spark line(List<? extends Number> values) {
        double most = values.stream().mapToDouble(Number::doubleValue).max().orElse(0);
        double least = values.stream().mapToDouble(Number::doubleValue).min().orElse(0);
        double range = most - least;
        List<String> points = new ArrayList<>();
        String y = text(BOTTOM);
        for (int i = 0; i < values.size(); i++) {
            double share = range == 0 ? 0 : (values.get(i).doubleValue() - least) / range;
            y = text(BOTTOM - share * (BOTTOM - TOP));
            points.add(text(2 + WIDTH * i / Math.max(1, values.size() - 1)) + " " + y);
        }
        return new Spark(points.stream().collect(Collectors.joining(" L", "M", "")), y, List.of());
    }

    /** One bar for each value, the marked one in full colour. */
    public static Spark bars(List<Long> values, int marked) {
        double most = Math.max(1, values.stream().mapToLong(Long::longValue).max().orElse(1));
        double step = (WIDTH + 4) / values.size();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            double height = Math.max(LEAST_BAR, BAR_HEIGHT * values.get(i) / most);
            bars.add(new Bar(text(1 + step * i), text(BAR_FLOOR - height), text(height), text(step - 3), i == marked));
        }
        return new Spark("", "", bars);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
