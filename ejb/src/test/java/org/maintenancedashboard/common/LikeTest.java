package org.maintenancedashboard.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LikeTest {

    @Test
    void wildcardsStandForThemselves() {
        assertEquals("%100!%%", Like.containing("100%"));
        assertEquals("%a!_b%", Like.containing(" A_b "));
        assertEquals("%wait!!%", Like.containing("wait!"));
        assertEquals("%back\\slash%", Like.containing("back\\slash"));
        assertEquals("POD!_1 > %", Like.startingWith("POD_1 > "));
    }

    @Test
    void nothingAskedForIsAnything() {
        assertEquals("%", Like.containing(null));
        assertEquals("%", Like.containing(" "));
    }
}
