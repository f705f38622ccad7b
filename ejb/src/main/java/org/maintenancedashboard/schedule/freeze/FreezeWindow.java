package org.maintenancedashboard.schedule.freeze;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.maintenancedashboard.common.BaseEntity;
import org.maintenancedashboard.location.Location;
import org.maintenancedashboard.recurrence.Freeze;

/** A time in which planned work is not wanted, at one site or at every site. */
@Entity
@Table(name = "freeze_window")
public class FreezeWindow extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Location site;

    private String name;

    @Column(name = "from_at")
    private LocalDateTime fromAt;

    @Column(name = "to_at")
    private LocalDateTime toAt;

    @Column(name = "from_day")
    private String fromDay;

    @Column(name = "to_day")
    private String toDay;

    protected FreezeWindow() {
    }

    /** A freeze at a site, or at every site where that is null. */
    public FreezeWindow(Location site, Freeze freeze) {
        at(site);
        last(freeze);
    }

    /** Says where: at one site, or at every site where it is null. */
    public final void at(Location where) {
        site = where;
    }

    /** Says when, and what it is called. */
    public final void last(Freeze freeze) {
        name = freeze.name();
        fromAt = freeze.from();
        toAt = freeze.to();
        fromDay = freeze.yearly() == null ? null : freeze.yearly().from().toString().substring(2);
        toDay = freeze.yearly() == null ? null : freeze.yearly().to().toString().substring(2);
    }

    public Location getSite() {
        return site;
    }
}
