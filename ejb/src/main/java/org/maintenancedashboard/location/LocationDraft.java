package org.maintenancedashboard.location;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/** The editable shape of a location. Without a parent it is a site and needs a zone (an IANA id); below a parent it has none. */
public class LocationDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @JsonbTransient
    private Long id;

    @JsonbTransient
    private Integer version;

    @NotBlank
    @Size(max = 200)
    @Pattern(regexp = "[^<>&\"'\\\\/|:;*?\\p{Cntrl}]*", message = "{location.characters}")
    private String name;

    private Long parentId;

    @Size(max = 100)
    private String zone;

    @NotNull
    @DecimalMin("0.01")
    @DecimalMax("9999")
    @Digits(integer = 4, fraction = 2)
    private BigDecimal capacityHoursPerDay = BigDecimal.valueOf(16);

    private Long customerId;

    @Size(max = 4000)
    private String address;

    @DecimalMin("-90")
    @DecimalMax("90")
    private Double latitude;

    @DecimalMin("-180")
    @DecimalMax("180")
    private Double longitude;

    private boolean active = true;

    /** The draft that changes nothing of a stored location. */
    public static LocationDraft of(LocationDetail detail) {
        LocationDraft draft = new LocationDraft();
        draft.id = detail.id();
        draft.version = detail.version();
        draft.name = detail.name();
        draft.parentId = detail.parent() == null ? null : detail.parent().id();
        draft.zone = detail.zone();
        draft.capacityHoursPerDay = detail.capacityHoursPerDay();
        draft.customerId = detail.customer() == null ? null : detail.customer().id();
        draft.address = detail.address();
        draft.latitude = detail.latitude();
        draft.longitude = detail.longitude();
        draft.active = detail.active();
        return draft;
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

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public BigDecimal getCapacityHoursPerDay() {
        return capacityHoursPerDay;
    }

    public void setCapacityHoursPerDay(BigDecimal capacityHoursPerDay) {
        this.capacityHoursPerDay = capacityHoursPerDay;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public Double getLatitude() {
        return latitude;
    }

    public void setLatitude(Double latitude) {
        this.latitude = latitude;
    }

    public Double getLongitude() {
        return longitude;
    }

    public void setLongitude(Double longitude) {
        this.longitude = longitude;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
