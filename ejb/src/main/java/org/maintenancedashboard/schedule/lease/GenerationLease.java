package org.maintenancedashboard.schedule.lease;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.schedule.generation.GenerationRuns;

/**
 * The right to make work, held by one job execution in the whole cluster; times are the database's. An execution's id is its fencing
 * token: every chunk checks in its own transaction that the token is still the lease's, and nobody takes the lease over while such a
 * transaction runs.
 */
@Stateless
@RolesAllowed({Permissions.MAINTENANCE_MANAGE_ALL, GenerationRuns.SYSTEM})
public class GenerationLease {

    /** How long a lease lasts after its last renewal; every chunk renews. */
    static final int SECONDS = 20;

    /** Chunks share it, a taker wants it alone; the number only has to be the same everywhere. */
    private static final long FENCE = 20_263_001L;

    private static final String LIVE = "expires_at > clock_timestamp()";

    @PersistenceContext
    private EntityManager em;

    /**
     * Takes the lease for an execution where nobody else holds it.
     *
     * @param holder the node and process that runs it; what it {@linkplain #reserveOrphan reserved} for the same run it gets
     * @return whether the execution holds it now
     */
    public boolean acquire(long executionId, long instanceId, String holder) {
        fence("pg_advisory_xact_lock");
        return em.createNativeQuery("update generation_lease set token = :token, instance_id = :instance, holder = :holder,"
                + " taken_at = clock_timestamp(), expires_at = clock_timestamp() + make_interval(secs => :seconds) where token < :token"
                + " and ((" + LIVE + ") is not true or (instance_id = :instance and holder = :holder))")
                .setParameter("token", executionId).setParameter("instance", instanceId).setParameter("holder", holder)
                .setParameter("seconds", SECONDS).executeUpdate() == 1;
    }

    /** Lengthens the lease, seen by others at once; a conflict when another execution has taken it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void renew(long executionId) {
        int renewed = em.createNativeQuery("update generation_lease set expires_at = clock_timestamp() + make_interval(secs => :seconds)"
                + " where token = :token and expires_at is not null").setParameter("seconds", SECONDS).setParameter("token", executionId).executeUpdate();
        if (renewed == 0) {
            throw fencedOff(executionId);
        }
    }

    /** Makes sure that the transaction commits under this execution's lease or not at all. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void hold(long executionId) {
        if (!keeps(executionId)) {
            throw fencedOff(executionId);
        }
    }

    /** Whether the execution holds the lease, and will until the caller's transaction ends. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean keeps(long executionId) {
        fence("pg_advisory_xact_lock_shared");
        return holds(executionId);
    }

    /** Waits for chunks that are being written and keeps others waiting until the caller's transaction ends; for who changes what they make. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void standStill() {
        fence("pg_advisory_xact_lock");
    }

    /** Whether the execution holds the lease at this moment. */
    public boolean holds(long executionId) {
        return !rows("token = " + executionId + " and expires_at is not null").isEmpty();
    }

    /** Gives the lease back; nothing happens where another execution has it. */
    public void release(long executionId) {
        em.createNativeQuery("update generation_lease set expires_at = null where token = :token").setParameter("token", executionId).executeUpdate();
    }

    /** Who holds the lease now. */
    public Optional<LeaseRow> findLive() {
        return rows(LIVE).stream().findFirst();
    }

    /** The execution that last held the lease, whether it still does or not. */
    public Optional<LeaseRow> findLast() {
        return rows("instance_id is not null").stream().findFirst();
    }

    /** Reserves the lease of an execution that stopped renewing without giving it back; the run goes on with a new execution on this holder. */
    public Optional<LeaseRow> reserveOrphan(String holder) {
        List<LeaseRow> orphans = rows("expires_at <= clock_timestamp() for update skip locked");
        if (!orphans.isEmpty()) {
            em.createNativeQuery("update generation_lease set holder = :holder, expires_at = clock_timestamp() + make_interval(secs => :seconds)")
                    .setParameter("holder", holder).setParameter("seconds", SECONDS).executeUpdate();
        }
        return orphans.stream().findFirst();
    }

    private void fence(String lock) {
        em.createNativeQuery("select cast(" + lock + "(:fence) as text)").setParameter("fence", FENCE).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<LeaseRow> rows(String condition) {
        List<Object[]> rows = em.createNativeQuery("select token, instance_id, holder from generation_lease where " + condition).getResultList();
        return rows.stream().map(row -> new LeaseRow(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (String) row[2])).toList();
    }

    private static Conflict fencedOff(long executionId) {
        return new Conflict("error.job.fenced", executionId);
    }
}
