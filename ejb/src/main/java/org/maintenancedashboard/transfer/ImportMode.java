package org.maintenancedashboard.transfer;

import org.maintenancedashboard.common.Coded;

/** What happens to the good rows of a file that also has bad ones. */
public enum ImportMode implements Coded {
    /** One error, and nothing is stored. */
    ALL("all"),
    /** Rows without errors are stored, the others are left out. */
    VALID("valid");

    private final String code;

    ImportMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
