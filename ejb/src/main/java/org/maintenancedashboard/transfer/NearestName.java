package org.maintenancedashboard.transfer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the existing name that a new one may have been meant for. Names that differ in their numbers only ("POD 17", "POD 18") are not near. */
final class NearestName {

    private static final int LARGEST_CHOICE = 1_000;
    private static final int FAR = Integer.MAX_VALUE;

    private final List<Known> names;

    /** Of more than a thousand names none is offered: the search would take longer than the import. */
    NearestName(Collection<String> existing) {
        names = existing.size() > LARGEST_CHOICE ? List.of() : existing.stream().sorted().map(Known::of).toList();
    }

    /** The name with the fewest edits, at most two, or a quarter of the length where that is more. */
    Optional<String> to(String name) {
        Known wanted = Known.of(name);
        int limit = Math.max(2, name.length() / 4);
        return names.stream().filter(known -> known.name().length() > limit && edits(wanted, known, limit) <= limit)
            .min(Comparator.comparingInt(known -> edits(wanted, known, limit))).map(Known::name);
    }

    private static int edits(Known one, Known other, int limit) {
        boolean hopeless = Math.abs(one.plain().length() - other.plain().length()) > limit;
        return hopeless || one.withoutNumbers().equals(other.withoutNumbers()) ? FAR : edits(one.plain(), other.plain(), limit);
    }

    private static int edits(String one, String other, int limit) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        int fewest = 0;
        for (int line = 1; line <= one.length() && fewest <= limit; line++) {
            int diagonal = row[0];
            row[0] = line;
            fewest = line;
            for (int column = 1; column < row.length; column++) {
                int above = row[column];
                int swap = one.charAt(line - 1) == other.charAt(column - 1) ? diagonal : diagonal + 1;
                row[column] = Math.min(swap, Math.min(above, row[column - 1]) + 1);
                diagonal = above;
                fewest = Math.min(fewest, row[column]);
            }
        }
        return fewest > limit ? FAR : row[other.length()];
    }

    private record Known(String name, String plain, String withoutNumbers) {

        static Known of(String name) {
            String plain = name.toLowerCase(Locale.ROOT);
            return new Known(name, plain, plain.replaceAll("\\d+", "#"));
        }
    }
}
