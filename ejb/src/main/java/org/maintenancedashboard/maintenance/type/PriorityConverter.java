package org.maintenancedashboard.maintenance.type;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.maintenancedashboard.common.Coded;

/** Stores a priority as its code. */
@Converter(autoApply = true)
public class PriorityConverter implements AttributeConverter<Priority, String> {

    @Override
    public String convertToDatabaseColumn(Priority priority) {
        return priority == null ? null : priority.code();
    }

    @Override
    public Priority convertToEntityAttribute(String code) {
        return code == null ? null : Coded.of(Priority.class, "priority", code);
    }
}
