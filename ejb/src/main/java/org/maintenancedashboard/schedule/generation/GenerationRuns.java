package org.maintenancedashboard.schedule.generation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.Settings;

/** The runs of the generation: begun once per job instance; what they did becomes audit facts whenever an execution ends. */
@Stateless
@RolesAllowed({Permissions.MAINTENANCE_MANAGE_ALL, GenerationRuns.SYSTEM})
public class GenerationRuns {

    /** The role that timers and operators' jobs run under. */
    public static final String SYSTEM = "system";

    private static final int LATEST = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private GenerationLedger ledger;

    /** The run of a job instance; a restart gets the run, and so the effective date, it began with. */
    public RunRow begin(long instanceId, Optional<LocalDate> effectiveDate, String startedBy) {
        LocalDate date = effectiveDate.orElseGet(() -> LocalDate.ofInstant(clock.instant(), Settings.defaultZone()));
        em.createNativeQuery("""
                insert into generation_run (instance_id, effective_date, started_by, started_at, targets)
                select :instance, :date, :by, :at, count(*) from due_target(:date)
                on conflict (instance_id) do nothing""")
                .setParameter("instance", instanceId).setParameter("date", date).setParameter("by", startedBy)
                .setParameter("at", clock.instant()).executeUpdate();
        return get(instanceId);
    }

    /** Ends the run and {@linkplain #leave tells} what it did. */
    public void end(long instanceId) {
        leave(instanceId);
        em.createNativeQuery("update generation_run set ended_at = :at where instance_id = :instance").setParameter("at", clock.instant())
                .setParameter("instance", instanceId).executeUpdate();
    }

    /** Tells what the run did since it last told: one audit fact for each schedule it did something for, with counts and the range of keys. */
    public void leave(long instanceId) {
        RunRow run = get(instanceId);
        em.createNativeQuery("""
                insert into audit_entry (at, actor, action, entity, entity_id, after_values)
                select :at, 'generation', 'generated', 'schedule', schedule_id, jsonb_build_object('run', instance_id, 'effectiveDate', cast(:date as date),
                  'startedBy', cast(:by as text), 'created', sum(created), 'missed', sum(missed), 'skipped', sum(skipped), 'firstKey', min(first_key),
                  'lastKey', max(last_key))
                from generation_fact where instance_id = :instance group by instance_id, schedule_id having sum(created + missed + skipped) > 0""")
                .setParameter("at", clock.instant()).setParameter("instance", instanceId).setParameter("date", run.effectiveDate())
                .setParameter("by", run.startedBy()).executeUpdate();
        em.createNativeQuery("update generation_run set done = :done, created = :created, missed = :missed, skipped = :skipped where instance_id = :instance")
                .setParameter("instance", instanceId).setParameter("done", run.done()).setParameter("created", run.created())
                .setParameter("missed", run.missed()).setParameter("skipped", run.skipped()).executeUpdate();
        em.createNativeQuery("delete from generation_fact where instance_id = :instance").setParameter("instance", instanceId).executeUpdate();
    }

    public Optional<RunRow> find(long instanceId) {
        return ledger.listRuns(instanceId).stream().findFirst();
    }

    /** The latest runs, newest first, at most 20. */
    public List<RunRow> listLatest() {
        return ledger.listLatestRuns(LATEST);
    }

    private RunRow get(long instanceId) {
        return find(instanceId).orElseThrow();
    }
}
