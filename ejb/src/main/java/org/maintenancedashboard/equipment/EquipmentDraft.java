package org.maintenancedashboard.equipment;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.maintenancedashboard.common.YearOfFourDigits;

/** The editable shape of an item of equipment; a blank asset tag becomes {@code AUTO_} and the serial. Dates are days of the site. */
public class EquipmentDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @JsonbTransient
    private Long id;

    @JsonbTransient
    private Integer version;

    @NotBlank
    @Size(max = 200)
    private String name;

    @NotNull
    private Long categoryId;

    @NotBlank
    @Size(max = 100)
    private String manufacturerSerial;

    @Size(max = 100)
    private String assetTag;

    @NotNull
    private Long locationId;

    @NotNull
    private EquipmentStatus status = EquipmentStatus.ACTIVE;

    private boolean active = true;

    @Size(max = 100)
    private String manufacturer;

    @Size(max = 100)
    private String modelNumber;

    @Size(max = 200)
    private String powerRatings;

    @Size(max = 200)
    private String tripSetpoints;

    @Size(max = 4000)
    private String warrantyDetails;

    @Size(max = 4000)
    private String installedUpgrades;

    @YearOfFourDigits
    private LocalDate dgaDueDate;
    @YearOfFourDigits
    private LocalDate nextMaintenanceDate;
    @YearOfFourDigits
    private LocalDate commissioningDate;
    @YearOfFourDigits
    private LocalDate warrantyExpiryDate;

    /** The draft that changes nothing of a stored item. */
    public static EquipmentDraft of(EquipmentDetail detail) {
        EquipmentDraft draft = new EquipmentDraft();
        draft.id = detail.id();
        draft.version = detail.version();
        draft.name = detail.name();
        draft.categoryId = detail.category().id();
        draft.manufacturerSerial = detail.manufacturerSerial();
        draft.assetTag = detail.assetTag();
        draft.locationId = detail.location().id();
        draft.status = detail.status();
        draft.active = detail.active();
        draft.manufacturer = detail.manufacturer();
        draft.modelNumber = detail.modelNumber();
        draft.powerRatings = detail.powerRatings();
        draft.tripSetpoints = detail.tripSetpoints();
        draft.warrantyDetails = detail.warrantyDetails();
        draft.installedUpgrades = detail.installedUpgrades();
        draft.dgaDueDate = detail.dgaDueDate();
        draft.nextMaintenanceDate = detail.nextMaintenanceDate();
        draft.commissioningDate = detail.commissioningDate();
        draft.warrantyExpiryDate = detail.warrantyExpiryDate();
        return draft;
    }

    Specification specification() {
        return new Specification(manufacturer, modelNumber, powerRatings, tripSetpoints, warrantyDetails, installedUpgrades,
                dgaDueDate, nextMaintenanceDate, commissioningDate, warrantyExpiryDate);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(Long categoryId) {
        this.categoryId = categoryId;
    }

    public String getManufacturerSerial() {
        return manufacturerSerial;
    }

    public void setManufacturerSerial(String manufacturerSerial) {
        this.manufacturerSerial = manufacturerSerial;
    }

    public String getAssetTag() {
        return assetTag;
    }

    public void setAssetTag(String assetTag) {
        this.assetTag = assetTag;
    }

    public Long getLocationId() {
        return locationId;
    }

    public void setLocationId(Long locationId) {
        this.locationId = locationId;
    }

    public EquipmentStatus getStatus() {
        return status;
    }

    public void setStatus(EquipmentStatus status) {
        this.status = status;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public String getManufacturer() {
        return manufacturer;
    }

    public void setManufacturer(String manufacturer) {
        this.manufacturer = manufacturer;
    }

    public String getModelNumber() {
        return modelNumber;
    }

    public void setModelNumber(String modelNumber) {
        this.modelNumber = modelNumber;
    }

    public String getPowerRatings() {
        return powerRatings;
    }

    public void setPowerRatings(String powerRatings) {
        this.powerRatings = powerRatings;
    }

    public String getTripSetpoints() {
        return tripSetpoints;
    }

    public void setTripSetpoints(String tripSetpoints) {
        this.tripSetpoints = tripSetpoints;
    }

    public String getWarrantyDetails() {
        return warrantyDetails;
    }

    public void setWarrantyDetails(String warrantyDetails) {
        this.warrantyDetails = warrantyDetails;
    }

    public String getInstalledUpgrades() {
        return installedUpgrades;
    }

    public void setInstalledUpgrades(String installedUpgrades) {
        this.installedUpgrades = installedUpgrades;
    }

    public LocalDate getDgaDueDate() {
        return dgaDueDate;
    }

    public void setDgaDueDate(LocalDate dgaDueDate) {
        this.dgaDueDate = dgaDueDate;
    }

    public LocalDate getNextMaintenanceDate() {
        return nextMaintenanceDate;
    }

    public void setNextMaintenanceDate(LocalDate nextMaintenanceDate) {
        this.nextMaintenanceDate = nextMaintenanceDate;
    }

    public LocalDate getCommissioningDate() {
        return commissioningDate;
    }

    public void setCommissioningDate(LocalDate commissioningDate) {
        this.commissioningDate = commissioningDate;
    }

    public LocalDate getWarrantyExpiryDate() {
        return warrantyExpiryDate;
    }

    public void setWarrantyExpiryDate(LocalDate warrantyExpiryDate) {
        this.warrantyExpiryDate = warrantyExpiryDate;
    }
}
