package org.maintenancedashboard.equipment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.maintenancedashboard.common.BaseEntity;
import org.maintenancedashboard.location.Location;

/** One item of equipment. */
@Entity
public class Equipment extends BaseEntity {

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "category_id")
    private EquipmentCategory category;

    @Column(name = "manufacturer_serial")
    private String manufacturerSerial;

    @Column(name = "asset_tag")
    private String assetTag;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "location_id")
    private Location location;

    private EquipmentStatus status = EquipmentStatus.ACTIVE;
    private boolean active = true;

    private String manufacturer;

    @Column(name = "model_number")
    private String modelNumber;

    @Column(name = "power_ratings")
    private String powerRatings;

    @Column(name = "trip_setpoints")
    private String tripSetpoints;

    @Column(name = "warranty_details")
    private String warrantyDetails;

    @Column(name = "installed_upgrades")
    private String installedUpgrades;

    @Column(name = "dga_due_date")
    private LocalDate dgaDueDate;

    @Column(name = "next_maintenance_date")
    private LocalDate nextMaintenanceDate;

    @Column(name = "commissioning_date")
    private LocalDate commissioningDate;

    @Column(name = "warranty_expiry_date")
    private LocalDate warrantyExpiryDate;

    @Column(name = "sort_key", insertable = false, updatable = false)
    private String sortKey;

    protected Equipment() {
    }

    /** An item in service; a blank asset tag becomes {@code AUTO_} and the serial. */
    public Equipment(String name, String manufacturerSerial, String assetTag) {
        identify(name, manufacturerSerial, assetTag);
    }

    public void identify(String newName, String serial, String tag) {
        name = newName.strip();
        manufacturerSerial = serial.strip();
        assetTag = tag == null || tag.isBlank() ? "AUTO_" + manufacturerSerial : tag.strip();
    }

    public void place(EquipmentCategory newCategory, Location newLocation) {
        category = newCategory;
        location = newLocation;
    }

    public void switchTo(EquipmentStatus newStatus, boolean inUse) {
        status = newStatus;
        active = inUse;
    }

    /** What the manufacturer's plate and papers say. */
    public void specify(Specification sheet) {
        manufacturer = sheet.manufacturer();
        modelNumber = sheet.modelNumber();
        powerRatings = sheet.powerRatings();
        tripSetpoints = sheet.tripSetpoints();
        warrantyDetails = sheet.warrantyDetails();
        installedUpgrades = sheet.installedUpgrades();
        dgaDueDate = sheet.dgaDueDate();
        nextMaintenanceDate = sheet.nextMaintenanceDate();
        commissioningDate = sheet.commissioningDate();
        warrantyExpiryDate = sheet.warrantyExpiryDate();
    }

    public String getName() {
        return name;
    }

    public EquipmentCategory getCategory() {
        return category;
    }

    public String getManufacturerSerial() {
        return manufacturerSerial;
    }

    public String getAssetTag() {
        return assetTag;
    }

    public Location getLocation() {
        return location;
    }

    public EquipmentStatus getStatus() {
        return status;
    }

    public boolean isActive() {
        return active;
    }

    public String getManufacturer() {
        return manufacturer;
    }

    public String getModelNumber() {
        return modelNumber;
    }

    public String getPowerRatings() {
        return powerRatings;
    }

    public String getTripSetpoints() {
        return tripSetpoints;
    }

    public String getWarrantyDetails() {
        return warrantyDetails;
    }

    public String getInstalledUpgrades() {
        return installedUpgrades;
    }

    public LocalDate getDgaDueDate() {
        return dgaDueDate;
    }

    public LocalDate getNextMaintenanceDate() {
        return nextMaintenanceDate;
    }

    public LocalDate getCommissioningDate() {
        return commissioningDate;
    }

    public LocalDate getWarrantyExpiryDate() {
        return warrantyExpiryDate;
    }

    /** The name in natural order, written by the database. */
    public String getSortKey() {
        return sortKey;
    }
}
