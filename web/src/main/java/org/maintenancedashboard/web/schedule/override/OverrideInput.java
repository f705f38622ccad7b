package org.maintenancedashboard.web.schedule.override;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to make in place of a shared schedule. */
public class OverrideInput {

    private Long replacesId;
    private boolean switchOff;

    @Schema(description = "The shared schedule that applies to the equipment", required = true)
    public Long getReplacesId() {
        return replacesId;
    }

    public void setReplacesId(Long replacesId) {
        this.replacesId = replacesId;
    }

    @Schema(description = "true: nothing is made for the equipment; false: a copy that can be changed")
    public boolean isSwitchOff() {
        return switchOff;
    }

    public void setSwitchOff(boolean switchOff) {
        this.switchOff = switchOff;
    }
}
