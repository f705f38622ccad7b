package org.maintenancedashboard.security.user;

import org.maintenancedashboard.common.Coded;

/** Whether a user can sign in. */
public enum UserStatus implements Coded {
    ACTIVE("active"), INVITED("invited"), DISABLED("disabled");

    private final String code;

    UserStatus(String code) {
        this.code = code;
    }

    static UserStatus of(boolean active, boolean password) {
        return !active ? DISABLED : password ? ACTIVE : INVITED;
    }

    @Override
    public String code() {
        return code;
    }
}
