package org.maintenancedashboard.schedule.nesting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.schedule.plan.PolicyDraft;

/** The place in a group in the editable shape of a schedule; no group, no rank and no tolerance. */
public abstract class NestingDraft extends PolicyDraft {

    private static final long serialVersionUID = 1L;

    @Size(max = 80)
    private String nestingGroup;

    @Min(1)
    @Max(99)
    private Integer nestingRank;

    @Min(0)
    @Max(366)
    private Integer nestingTolerance;

    /** The place in the group; null without one. A group needs a rank. */
    public NestingPlace place() {
        if (nestingGroup == null || nestingGroup.isBlank()) {
            return null;
        }
        if (nestingRank == null) {
            throw new Invalid("nestingRank", "error.nesting.rank");
        }
        return new NestingPlace(nestingGroup.strip(), nestingRank, nestingTolerance);
    }

    /** Takes over a place. */
    protected void take(NestingPlace place) {
        nestingGroup = place == null ? null : place.group();
        nestingRank = place == null ? null : place.rank();
        nestingTolerance = place == null ? null : place.tolerance();
    }

    public String getNestingGroup() {
        return nestingGroup;
    }

    public void setNestingGroup(String nestingGroup) {
        this.nestingGroup = nestingGroup;
    }

    public Integer getNestingRank() {
        return nestingRank;
    }

    public void setNestingRank(Integer nestingRank) {
        this.nestingRank = nestingRank;
    }

    public Integer getNestingTolerance() {
        return nestingTolerance;
    }

    public void setNestingTolerance(Integer nestingTolerance) {
        this.nestingTolerance = nestingTolerance;
    }
}
