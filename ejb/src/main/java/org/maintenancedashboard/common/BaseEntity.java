package org.maintenancedashboard.common;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/** Identity, optimistic lock and stamps of every entity. Stamps hold the user's name, never an association. */
@MappedSuperclass
@EntityListeners(Stamps.class)
public abstract class BaseEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "id_seq")
    @SequenceGenerator(name = "id_seq", sequenceName = "id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public String getUpdatedBy() {
        return updatedBy;
    }

    void stamp(Instant at, String by) {
        if (createdAt == null) {
            createdAt = at;
            createdBy = by;
        }
        updatedAt = at;
        updatedBy = by;
    }

    /** Refuses a write made from an older version than the stored one; {@code null} means the caller did not say. */
    public void requireVersion(Integer seen) {
        if (seen != null && seen != version) {
            throw Conflict.stale(version);
        }
    }
}
