package org.maintenancedashboard.maintenance.type;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The editable shape of one checklist step. */
public class ChecklistLineDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 300)
    private String text;

    private boolean required = true;

    static ChecklistLineDraft of(ActivityTypeDetail.ChecklistStep step) {
        ChecklistLineDraft line = new ChecklistLineDraft();
        line.text = step.text();
        line.required = step.required();
        return line;
    }

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
