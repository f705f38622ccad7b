package org.maintenancedashboard.maintenance.type;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The editable shape of one checklist step. */
public class ChecklistLineDraft {

    @NotBlank
    @Size(max = 300)
    private String text;

    private boolean required = true;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }
}
