package org.maintenancedashboard.web.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    private record Row(Long id, String name) {
    }

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    @Test
    void a_component_of_a_record_is_read_by_its_name() {
        assertEquals("TX-07", resolver.getValue(context, new Row(7L, "TX-07"), "name"));
        assertTrue(context.isPropertyResolved());
        assertEquals(Long.class, resolver.getType(context, new Row(7L, "TX-07"), "id"));
    }

    @Test
    void anything_else_is_left_to_the_other_resolvers() {
        assertNull(resolver.getValue(context, new Row(7L, "TX-07"), "colour"));
        assertNull(resolver.getValue(context, "text", "bytes"));
        assertFalse(context.isPropertyResolved());
    }

    @Test
    void a_component_cannot_be_written() {
        assertThrows(PropertyNotWritableException.class, () -> resolver.setValue(context, new Row(7L, "TX-07"), "name", "TX-08"));
    }
}
