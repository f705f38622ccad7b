package org.maintenancedashboard.equipment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.maintenancedashboard.common.Coded;

/** Stores the status as its code. */
@Converter(autoApply = true)
public class EquipmentStatusConverter implements AttributeConverter<EquipmentStatus, String> {

    @Override
    public String convertToDatabaseColumn(EquipmentStatus status) {
        return status == null ? null : status.code();
    }

    @Override
    public EquipmentStatus convertToEntityAttribute(String code) {
        return code == null ? null : Coded.of(EquipmentStatus.class, "status", code);
    }
}
