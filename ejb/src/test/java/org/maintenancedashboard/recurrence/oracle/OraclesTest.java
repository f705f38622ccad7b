package org.maintenancedashboard.recurrence.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random rules, zones and windows: every difference from ical4j and lib-recur falls under a named class. Count and seed are properties. */
class OraclesTest {

    private static final int COUNT = Integer.getInteger("oracles.count", 2_000);
    private static final long SEED = Long.getLong("oracles.seed", 42);

    @Test
    void everyDifferenceHasAName() {
        Random random = new Random(SEED);
        Map<Oracle, Integer> equal = new EnumMap<>(Oracle.class);
        Map<Difference, Integer> named = new EnumMap<>(Difference.class);
        List<Comparison> unnamed = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Question question = Question.random(random);
            for (Oracle oracle : Oracle.values()) {
                Comparison comparison = new Comparison(question, oracle);
                if (comparison.isEqual()) {
                    equal.merge(oracle, 1, Integer::sum);
                    continue;
                }
                Optional<Difference> difference = Difference.of(comparison);
                difference.ifPresentOrElse(one -> named.merge(one, 1, Integer::sum), () -> unnamed.add(comparison));
            }
        }
        System.out.printf("%,d rules, seed %d; equal: %s%n", COUNT, SEED, equal);
        named.forEach((difference, count) -> System.out.printf("| %s | %,d |%n", difference, count));
        unnamed.stream().limit(20).forEach(System.out::println);
        assertEquals(0, unnamed.size(), "differences without a name");
    }

    @ParameterizedTest
    @EnumSource
    void theSmallestCaseOfAClassFallsUnderIt(Difference difference) {
        Comparison comparison = new Comparison(difference.smallest, difference.oracle);
        assertFalse(comparison.isEqual());
        assertEquals(Optional.of(difference), Difference.of(comparison), comparison::toString);
    }
}
