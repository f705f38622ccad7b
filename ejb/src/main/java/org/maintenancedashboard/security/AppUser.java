package org.maintenancedashboard.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maintenancedashboard.common.BaseEntity;
import org.maintenancedashboard.security.password.PasswordHome;

/** Somebody who signs in, or to whom work is assigned. Without a password hash nobody signs in as this user. */
@Entity
@Table(name = "app_user")
public class AppUser extends BaseEntity {

    private String username;
    private String email;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    private boolean active = true;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "role_id")
    private Role role;

    @Column(name = "all_sites")
    private boolean allSites;

    @ElementCollection
    @CollectionTable(name = "app_user_site", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "site_id")
    private Set<Long> siteIds = new HashSet<>();

    @Column(name = "default_site_id")
    private Long defaultSiteId;

    private String theme = "system";
    private String density = "comfortable";
    private String zone;
    private String locale;

    @Column(name = "mail_assigned")
    private boolean mailAssigned = true;

    @Column(name = "mail_due_soon")
    private boolean mailDueSoon = true;

    @Column(name = "mail_overdue")
    private boolean mailOverdue = true;

    @Column(name = "mail_approval")
    private boolean mailApproval = true;

    @Column(name = "last_login")
    private Instant lastLogin;

    protected AppUser() {
    }

    /** A new active user without a password. */
    public AppUser(String username, String firstName, String lastName, Role role) {
        this.username = username;
        this.firstName = firstName;
        this.lastName = lastName;
        this.role = role;
    }

    public void changePassword(String hash, boolean mustChange) {
        passwordHash = hash;
        mustChangePassword = mustChange;
    }

    public void grantAllSites() {
        allSites = true;
    }

    public void grantSite(Long siteId) {
        siteIds.add(siteId);
    }

    /** Gives a role and, unless all sites are meant, exactly these sites. */
    public void grant(Role newRole, boolean everySite, Set<Long> sites) {
        role = newRole;
        allSites = everySite;
        siteIds.retainAll(sites);
        siteIds.addAll(sites);
    }

    public void describe(String first, String last, String mail) {
        firstName = first;
        lastName = last;
        email = mail;
    }

    /** How this user likes to see the pages, and what to hear of by mail. */
    public void prefer(PreferencesDraft wish) {
        theme = wish.getTheme();
        density = wish.getDensity();
        zone = wish.getZone();
        locale = wish.getLocale();
        mailAssigned = wish.isMailAssigned();
        mailDueSoon = wish.isMailDueSoon();
        mailOverdue = wish.isMailOverdue();
        mailApproval = wish.isMailApproval();
    }

    public void disable() {
        active = false;
    }

    public void enable() {
        active = true;
    }

    public void requirePasswordChange() {
        mustChangePassword = true;
    }

    public String getUsername() {
        return username;
    }

    /** First and last name, the user name where both are missing. */
    public String displayName() {
        String full = Stream.of(firstName, lastName).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
        return full.isEmpty() ? username : full;
    }

    public String getEmail() {
        return email;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public boolean isMustChangePassword() {
        return mustChangePassword;
    }

    public boolean isActive() {
        return active;
    }

    public Role getRole() {
        return role;
    }

    public boolean isAllSites() {
        return allSites;
    }

    public Set<Long> getSiteIds() {
        return Set.copyOf(siteIds);
    }

    public Long getDefaultSiteId() {
        return defaultSiteId;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public String getTheme() {
        return theme;
    }

    public String getDensity() {
        return density;
    }

    public String getZone() {
        return zone;
    }

    public String getLocale() {
        return locale;
    }

    public boolean isMailAssigned() {
        return mailAssigned;
    }

    public boolean isMailDueSoon() {
        return mailDueSoon;
    }

    public boolean isMailOverdue() {
        return mailOverdue;
    }

    public boolean isMailApproval() {
        return mailApproval;
    }

    public Instant getLastLogin() {
        return lastLogin;
    }

    /** Whether this user can sign in and do everything on every site. */
    public boolean isGlobalAdministrator() {
        return active && hasPassword() && allSites && role != null && role.isActive() && role.holdsAll();
    }

    /** Whether this user has a password, chosen here or kept elsewhere; one who has none can only come through an invitation. */
    public boolean hasPassword() {
        return passwordHash != null || !PasswordHome.isOurs();
    }
}
