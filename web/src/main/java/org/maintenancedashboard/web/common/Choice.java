package org.maintenancedashboard.web.common;

import java.io.Serializable;

/** Something that can be ticked. */
public class Choice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String value;
    private final String label;
    private boolean chosen;

    public Choice(String value, String label, boolean chosen) {
        this.value = value;
        this.label = label;
        this.chosen = chosen;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
