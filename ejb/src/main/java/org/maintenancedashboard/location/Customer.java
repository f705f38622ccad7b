package org.maintenancedashboard.location;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.maintenancedashboard.common.BaseEntity;

/** Somebody who owns or uses locations; a location without a customer of its own takes that of its nearest ancestor. */
@Entity
public class Customer extends BaseEntity {

    private String name;
    private String code;

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "contact_phone")
    private String contactPhone;

    private String description;
    private boolean active = true;

    protected Customer() {
    }

    /** A customer with a name and a code; a blank code is derived from the name: upper case, spaces as underscores, cut to 20. */
    public Customer(String name, String code) {
        rename(name, code);
    }

    public void rename(String newName, String newCode) {
        name = newName.strip();
        String derived = name.toUpperCase(java.util.Locale.ROOT).replaceAll("\\s+", "_");
        code = newCode == null || newCode.isBlank() ? derived.substring(0, Math.min(20, derived.length())) : newCode.strip();
    }

    public void contact(String email, String phone) {
        contactEmail = email;
        contactPhone = phone;
    }

    public void describe(String text, boolean inUse) {
        description = text;
        active = inUse;
    }

    public String getName() {
        return name;
    }

    public String getCode() {
        return code;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public String getDescription() {
        return description;
    }

    public boolean isActive() {
        return active;
    }
}
