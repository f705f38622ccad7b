package org.maintenancedashboard.schedule.plan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.recurrence.FreezePolicy;
import org.maintenancedashboard.recurrence.InvalidRule;
import org.maintenancedashboard.recurrence.Roll;
import org.maintenancedashboard.recurrence.Season;
import org.maintenancedashboard.schedule.PreviewWindow;

/** The policies in the editable shape of a schedule: what moves its dates, and what becomes of those that are late. */
public abstract class PolicyDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private CatchUp catchUp = CatchUp.LATEST;

    @NotNull
    private OpenPredecessor openPredecessor = OpenPredecessor.STACK;

    @NotNull
    @Size(max = 20)
    private List<@NotNull PreviewWindow> seasons = new ArrayList<>();

    @NotNull
    private Roll roll = Roll.NONE;

    @NotNull
    private FreezePolicy freezePolicy = FreezePolicy.DEFER;

    @Min(0)
    @Max(366)
    private int toleranceDays;

    @NotNull
    @DecimalMin("0")
    @DecimalMax("10")
    @Digits(integer = 2, fraction = 2)
    private BigDecimal factor = BigDecimal.ONE;

    @Min(0)
    @Max(100)
    private int completionWindow = 25;

    /** What the draft says about moving dates in a mode; a season that cannot be read is refused under {@code seasons}. */
    protected Adjustments adjustments(String mode) {
        try {
            String windows = Adjustments.text(seasons.stream().map(season -> Season.parse(season.getFrom(), season.getTo())).toList());
            return new Adjustments(windows, roll, freezePolicy, mode, toleranceDays, factor);
        } catch (InvalidRule refused) {
            throw new Invalid(refused.field(), refused.getMessage());
        }
    }

    public CatchUp getCatchUp() {
        return catchUp;
    }

    public void setCatchUp(CatchUp catchUp) {
        this.catchUp = catchUp;
    }

    public OpenPredecessor getOpenPredecessor() {
        return openPredecessor;
    }

    public void setOpenPredecessor(OpenPredecessor openPredecessor) {
        this.openPredecessor = openPredecessor;
    }

    public List<PreviewWindow> getSeasons() {
        return seasons;
    }

    public void setSeasons(List<PreviewWindow> seasons) {
        this.seasons = seasons;
    }

    public Roll getRoll() {
        return roll;
    }

    public void setRoll(Roll roll) {
        this.roll = roll;
    }

    public FreezePolicy getFreezePolicy() {
        return freezePolicy;
    }

    public void setFreezePolicy(FreezePolicy freezePolicy) {
        this.freezePolicy = freezePolicy;
    }

    public int getToleranceDays() {
        return toleranceDays;
    }

    public void setToleranceDays(int toleranceDays) {
        this.toleranceDays = toleranceDays;
    }

    public BigDecimal getFactor() {
        return factor;
    }

    public void setFactor(BigDecimal factor) {
        this.factor = factor;
    }

    public int getCompletionWindow() {
        return completionWindow;
    }

    public void setCompletionWindow(int completionWindow) {
        this.completionWindow = completionWindow;
    }
}
