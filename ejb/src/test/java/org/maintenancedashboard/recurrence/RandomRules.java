package org.maintenancedashboard.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes the text of rules of every kind; the same random numbers make the same rules. */
public final class RandomRules {

    private static final String[] FREQUENCIES = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    private static final String[] DAYS = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

    private RandomRules() {
    }

    /** A rule without SKIP; one in four ends with COUNT. */
    public static String text(Random random) {
        int frequency = random.nextInt(4);
        StringBuilder rule = new StringBuilder("FREQ=").append(FREQUENCIES[frequency]);
        rule.append(";INTERVAL=").append(1 + random.nextInt(random.nextBoolean() ? 1 : 5));
        boolean weeks = frequency == 3 && random.nextInt(5) == 0;
        int before = rule.length();
        append(rule, random, 4, "BYMONTH", list(random, 12, false));
        if (weeks) {
            append(rule, random, 1, "BYWEEKNO", list(random, 53, true));
        } else if (frequency == 3) {
            append(rule, random, 5, "BYYEARDAY", list(random, 366, true));
        }
        if (frequency != 1) {
            append(rule, random, 3, "BYMONTHDAY", random.nextBoolean() ? "29,30,31" : list(random, 31, true));
        }
        append(rule, random, 2, "BYDAY", days(random, frequency > 1 && !weeks && random.nextBoolean() ? 5 : 0));
        if (rule.length() > before) {
            append(rule, random, 5, "BYSETPOS", list(random, 4, true));
        }
        append(rule, random, 3, "WKST", DAYS[random.nextInt(7)]);
        append(rule, random, 4, "COUNT", String.valueOf(1 + random.nextInt(40)));
        return rule.toString();
    }

    private static void append(StringBuilder rule, Random random, int oneIn, String part, String value) {
        if (random.nextInt(oneIn) == 0) {
            rule.append(';').append(part).append('=').append(value);
        }
    }

    private static String list(Random random, int most, boolean negative) {
        List<String> values = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            values.add((negative && random.nextInt(3) == 0 ? "-" : "") + (1 + random.nextInt(most)));
        }
        return String.join(",", values);
    }

    private static String days(Random random, int ordinals) {
        List<String> values = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String sign = random.nextInt(3) == 0 ? "-" : "";
            values.add((ordinals > 0 && random.nextInt(4) > 0 ? sign + (1 + random.nextInt(ordinals)) : "")
                    + DAYS[random.nextInt(7)]);
        }
        return String.join(",", values);
    }
}
