package org.maintenancedashboard.web.schedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rule builder: the everyday rules as a form, to and from RFC 5545 text; what it cannot say is kept as text. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    @NotNull
    private RuleUnit unit = RuleUnit.MONTHS;

    @Min(1)
    @Max(999)
    private int interval = 1;

    private List<String> weekdays = new ArrayList<>();
    private RuleDay day = RuleDay.ANCHOR;

    @Min(1)
    @Max(31)
    private int number = 1;

    private int ordinal = 1;
    private String weekday = "MO";

    @Min(1)
    @Max(12)
    private int month = 1;

    private String text;

    /** The form of a stored rule; null is "as needed". */
    public static RuleForm of(String rule) {
        RuleForm form = new RuleForm();
        if (rule == null) {
            form.unit = RuleUnit.NONE;
            return form;
        }
        if (!form.read(rule)) {
            form = new RuleForm();
            form.unit = RuleUnit.TEXT;
        }
        form.text = rule;
        return form;
    }

    /** The rule's RFC 5545 text, null for "as needed". */
    public String rule() {
        return switch (unit) {
            case NONE -> null;
            case TEXT -> text == null ? "" : text;
            case DAYS -> head();
            case WEEKS -> head() + (weekdays.isEmpty() ? "" : ";BYDAY=" + String.join(",", inOrder()));
            case MONTHS -> head() + days();
            case YEARS -> head() + (day == RuleDay.ANCHOR ? "" : ";BYMONTH=" + month) + days();
        };
    }

    private String head() {
        return "FREQ=" + unit.frequency() + (interval == 1 ? "" : ";INTERVAL=" + interval);
    }

    private String days() {
        return switch (day) {
            case ANCHOR -> "";
            case NUMBER -> ";BYMONTHDAY=" + number;
            case LAST -> ";BYMONTHDAY=-1";
            case WEEKDAY -> ";BYDAY=" + ordinal + weekday;
        };
    }

    private List<String> inOrder() {
        return WEEK.stream().filter(weekdays::contains).toList();
    }

    private boolean read(String rule) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : rule.split(";")) {
            int sign = part.indexOf('=');
            if (sign < 1 || parts.put(part.substring(0, sign), part.substring(sign + 1)) != null) {
                return false;
            }
        }
        String frequency = String.valueOf(parts.remove("FREQ"));
        String every = parts.containsKey("INTERVAL") ? parts.remove("INTERVAL") : "1";
        if (!every.matches("[1-9]\\d{0,2}")) {
            return false;
        }
        interval = Integer.parseInt(every);
        return switch (frequency) {
            case "DAILY" -> is(RuleUnit.DAYS) && parts.isEmpty();
            case "WEEKLY" -> is(RuleUnit.WEEKS) && readWeekdays(parts);
            case "MONTHLY" -> is(RuleUnit.MONTHS) && readDay(parts);
            case "YEARLY" -> is(RuleUnit.YEARS) && (parts.isEmpty() || readMonth(parts) && readDay(parts) && day != RuleDay.ANCHOR);
            default -> false;
        };
    }

    private boolean is(RuleUnit found) {
        unit = found;
        return true;
    }

    private boolean readWeekdays(Map<String, String> parts) {
        String days = parts.remove("BYDAY");
        weekdays = days == null ? new ArrayList<>() : new ArrayList<>(List.of(days.split(",")));
        return parts.isEmpty() && WEEK.containsAll(weekdays);
    }

    private boolean readMonth(Map<String, String> parts) {
        String found = String.valueOf(parts.remove("BYMONTH"));
        if (!found.matches("[1-9]|1[0-2]")) {
            return false;
        }
        month = Integer.parseInt(found);
        return true;
    }

    private boolean readDay(Map<String, String> parts) {
        if (parts.isEmpty()) {
            return true;
        }
        String only = parts.size() == 1 ? parts.values().iterator().next() : "";
        if (parts.keySet().equals(Set.of("BYMONTHDAY")) && only.matches("-1|[1-9]|[12]\\d|3[01]")) {
            day = "-1".equals(only) ? RuleDay.LAST : RuleDay.NUMBER;
            number = day == RuleDay.LAST ? 1 : Integer.parseInt(only);
            return true;
        }
        if (parts.keySet().equals(Set.of("BYDAY")) && only.matches("(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)")) {
            day = RuleDay.WEEKDAY;
            weekday = only.substring(only.length() - 2);
            ordinal = Integer.parseInt(only.substring(0, only.length() - 2));
            return true;
        }
        return false;
    }

    public RuleUnit getUnit() {
        return unit;
    }

    public void setUnit(RuleUnit unit) {
        this.unit = unit;
    }

    public int getInterval() {
        return interval;
    }

    public void setInterval(int interval) {
        this.interval = interval;
    }

    public List<String> getWeekdays() {
        return weekdays;
    }

    public void setWeekdays(List<String> weekdays) {
        this.weekdays = weekdays == null ? new ArrayList<>() : new ArrayList<>(weekdays);
    }

    public RuleDay getDay() {
        return day;
    }

    public void setDay(RuleDay day) {
        this.day = day;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    public String getWeekday() {
        return weekday;
    }

    public void setWeekday(String weekday) {
        this.weekday = weekday;
    }

    public int getMonth() {
        return month;
    }

    public void setMonth(int month) {
        this.month = month;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
