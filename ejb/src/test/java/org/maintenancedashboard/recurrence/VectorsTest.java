package org.maintenancedashboard.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of docs/recurrence-vectors.json, which docs/recurrence.md explains. */
class VectorsTest {

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx");

    static Stream<Vector> answered() {
        return Vector.all().stream().filter(vector -> !vector.isRefused());
    }

    static Stream<Vector> refused() {
        return Vector.all().stream().filter(Vector::isRefused);
    }

    @ParameterizedTest
    @MethodSource("answered")
    void aCaseGivesItsStarts(Vector vector) {
        Expansion expansion = vector.expand();
        assertEquals(vector.starts(), expansion.occurrences().stream().map(o -> START.format(o.start())).toList(), vector::name);
        assertEquals(vector.json().getBoolean("truncated"), expansion.truncated(), vector::name);
        if (vector.json().containsKey("covers")) {
            assertEquals(vector.covers(), expansion.occurrences().stream().map(Occurrence::covers).toList(), vector::name);
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aCaseThatIsRefusedNamesItsFieldAndPartAtOnce(Vector vector) {
        InvalidRule refusal = assertTimeoutPreemptively(Duration.ofMillis(900), () -> assertThrows(InvalidRule.class, vector::expand));
        assertEquals(vector.refused().getString("field"), refusal.field(), vector::name);
        assertTrue(refusal.getMessage().contains(vector.refused().getString("names")), () -> vector.name() + ": " + refusal.getMessage());
    }

    @Test
    void all42ExamplesOfTheRfcStandThere() {
        List<Vector> rfc = Vector.all().stream().filter(vector -> vector.source().equals("RFC 5545 §3.8.5.3")).toList();
        assertEquals(42, rfc.size());
        assertEquals(5, rfc.stream().filter(Vector::isRefused).count());
    }
}
