package org.maintenancedashboard.maintenance.type;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** One step of a type's checklist; a required one must be ticked before the work can be completed. */
@Embeddable
public class ChecklistLine {

    @Column(name = "item_text")
    private String text;

    private boolean required;

    protected ChecklistLine() {
    }

    public ChecklistLine(String text, boolean required) {
        this.text = text.strip();
        this.required = required;
    }

    public String getText() {
        return text;
    }

    public boolean isRequired() {
        return required;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChecklistLine line && text.equals(line.text) && required == line.required;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, required);
    }
}
