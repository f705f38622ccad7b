package org.maintenancedashboard.location;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.ZoneId;
import org.maintenancedashboard.common.BaseEntity;

/** A place of the tree. Site, depth, path and sorting key are written by the database. */
@Entity
public class Location extends BaseEntity {

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Location parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    private String zone;

    @Column(name = "capacity_hours_per_day")
    private BigDecimal capacityHoursPerDay = BigDecimal.valueOf(16);

    private String address;
    private Double latitude;
    private Double longitude;
    private boolean active = true;

    @Column(name = "site_id", insertable = false, updatable = false)
    private Long siteId;

    @Column(insertable = false, updatable = false)
    private int depth;

    @Column(insertable = false, updatable = false)
    private String path;

    @Column(name = "sort_path", insertable = false, updatable = false)
    private String sortPath;

    protected Location() {
    }

    /** A new site in a zone. */
    public static Location site(String name, ZoneId zone) {
        Location site = new Location();
        site.name = name.strip();
        site.zone = zone.getId();
        return site;
    }

    /** A new place below another. */
    public static Location below(Location parent, String name) {
        Location place = new Location();
        place.name = name.strip();
        place.parent = parent;
        return place;
    }

    public boolean isSite() {
        return parent == null;
    }

    public void rename(String newName) {
        name = newName.strip();
    }

    /** Hangs the place, with all below it, under another parent; it has no zone of its own then. */
    public void moveTo(Location newParent) {
        parent = newParent;
        zone = null;
    }

    /** Makes the place a site in a zone; wall times of what is not yet generated follow the zone. */
    public void relocate(ZoneId newZone) {
        parent = null;
        zone = newZone.getId();
    }

    /** How many hours of work a day holds before it is called full. */
    public void plan(BigDecimal hoursPerDay) {
        capacityHoursPerDay = hoursPerDay;
    }

    public void assign(Customer newCustomer) {
        customer = newCustomer;
    }

    public void situate(String newAddress, Double newLatitude, Double newLongitude) {
        address = newAddress;
        latitude = newLatitude;
        longitude = newLongitude;
    }

    public void use(boolean inUse) {
        active = inUse;
    }

    public String getName() {
        return name;
    }

    public Location getParent() {
        return parent;
    }

    public Customer getCustomer() {
        return customer;
    }

    /** IANA zone of a site, null elsewhere. */
    public String getZone() {
        return zone;
    }

    public BigDecimal getCapacityHoursPerDay() {
        return capacityHoursPerDay;
    }

    public String getAddress() {
        return address;
    }

    public Double getLatitude() {
        return latitude;
    }

    public Double getLongitude() {
        return longitude;
    }

    public boolean isActive() {
        return active;
    }

    public Long getSiteId() {
        return siteId;
    }

    public int getDepth() {
        return depth;
    }

    /** Names from the site down, joined by {@code " > "}. */
    public String getPath() {
        return path;
    }

    public String getSortPath() {
        return sortPath;
    }
}
