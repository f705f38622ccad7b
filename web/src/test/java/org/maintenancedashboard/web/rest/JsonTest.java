package org.maintenancedashboard.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.bind.JsonbException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.maintenance.type.Priority;

class JsonTest {

    /** A body as clients send it. */
    public record Body(String name, Priority priority, List<Line> lines) {
    }

    /** A part of it. */
    public record Line(int position) {
    }

    @Test
    void aCodedEnumStandsAsItsCodeBothWays() {
        assertEquals("{\"name\":\"a\",\"priority\":\"high\"}", JsonConfig.JSON.toJson(new Body("a", Priority.HIGH, null)));
        assertEquals(Priority.HIGH, read("{\"priority\":\"high\"}").priority());
    }

    @Test
    void anUnknownCodeIsRefusedUnderItsMember() {
        assertEquals("priority", field("{\"priority\":\"urgent\"}"));
    }

    @Test
    void anUnknownMemberIsRefusedByName() {
        assertEquals("colour", field("{\"name\":\"a\",\"colour\":\"red\"}"));
    }

    @Test
    void anUnknownMemberInsideAListIsRefusedByName() {
        assertEquals("lines.colour", field("{\"lines\":[{\"position\":1,\"colour\":\"red\"}]}"));
    }

    @Test
    void aValueOfTheWrongKindIsRefusedUnderItsMember() {
        assertEquals("lines.position", field("{\"lines\":[{\"position\":\"first\"}]}"));
    }

    @Test
    void whatIsNoTextIsRefusedUnderItsMember() {
        assertEquals("name", field("{\"name\":{}}"));
        assertEquals("name", field("{\"name\":[1]}"));
        assertEquals("name", field("{\"name\":true}"));
        assertEquals("priority", field("{\"priority\":{}}"));
    }

    @Test
    void aTextWithTheCharacterNulIsRefusedUnderItsMember() {
        assertEquals("name", field("{\"name\":\"a\\u0000b\"}"));
    }

    @Test
    void aBodyThatIsNoJsonHasNoField() {
        assertEquals(null, JsonFault.of(assertThrows(JsonbException.class, () -> read("{\"name\":"))).errors());
    }

    private static Body read(String json) {
        return JsonConfig.JSON.fromJson(json, Body.class);
    }

    private static String field(String json) {
        return JsonFault.of(assertThrows(JsonbException.class, () -> read(json))).errors().get(0).field();
    }
}
