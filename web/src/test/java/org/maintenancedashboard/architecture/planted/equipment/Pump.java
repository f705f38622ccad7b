package org.maintenancedashboard.architecture.planted.equipment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

/** An entity of no family, with eager associations and a setter. */
@Entity
public class Pump {

    @Id
    private Long id;

    @ManyToOne
    private Pump byDefault;

    @OneToMany(fetch = FetchType.EAGER)
    private List<Pump> byWish;

    @ManyToOne(fetch = FetchType.LAZY)
    private Pump lazy;

    public void setId(Long id) {
        this.id = id;
    }
}
