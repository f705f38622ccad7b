package org.maintenancedashboard.maintenance.activity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.maintenancedashboard.common.Coded;

/** Stores the status as its code. */
@Converter(autoApply = true)
public class ActivityStatusConverter implements AttributeConverter<ActivityStatus, String> {

    @Override
    public String convertToDatabaseColumn(ActivityStatus status) {
        return status == null ? null : status.code();
    }

    @Override
    public ActivityStatus convertToEntityAttribute(String code) {
        return code == null ? null : Coded.of(ActivityStatus.class, "status", code);
    }
}
