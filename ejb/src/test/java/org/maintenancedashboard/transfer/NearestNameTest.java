package org.maintenancedashboard.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final NearestName NAMES = new NearestName(List.of("Power Transformer", "Switchgear", "POD 17", "UPS"));

    @Test
    void aSlipOfTheKeyboardIsNear() {
        assertEquals(Optional.of("Power Transformer"), NAMES.to("Power Transfomer"));
        assertEquals(Optional.of("Switchgear"), NAMES.to("switch gear"));
    }

    @Test
    void anotherNumberIsNotASlip() {
        assertEquals(Optional.empty(), NAMES.to("POD 18"));
    }

    @Test
    void anotherWordIsNotNear() {
        assertEquals(Optional.empty(), NAMES.to("Generator"));
    }
}
