package org.maintenancedashboard.it.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** The generation in the hands of those who run the server. */
class OperatorIT {

    private static final int SCHEDULES = 1_100;

    private final Weekly weekly = new Weekly(Http.admin());

    @Test
    void aRunIsStartedStoppedAfterItsChunkAndRestartedWhereItWas() throws SQLException {
        Rows.of("insert into equipment (id, name, category_id, location_id, manufacturer_serial, asset_tag) select nextval('id_seq'), ? || g, ?, "
                + "(select location_id from equipment where id = ?), ? || g, ? || g from generate_series(1, ?) g returning id", TestServer.unique("OP"),
                weekly.category(), weekly.equipment(), TestServer.unique("OP"), TestServer.unique("OP"), SCHEDULES - 1);
        long schedule = weekly.keep(weekly.forType().add("equipmentCategoryId", weekly.category()).add("startsAt", "2026-01-05T08:00").add("catchUp", "NONE")
                .add("recurrence", "FREQ=WEEKLY"));
        long stopped;
        try (Connection connection = TestServer.connection(); Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("lock table generation_progress in exclusive mode");
            stopped = Weekly.until(Operator::start, id -> true);
            Weekly.until(() -> Rows.of("select 1 from pg_locks l join pg_class c on c.oid = l.relation where c.relname = 'generation_progress' and not l.granted"),
                    waiting -> waiting.size() == 2);
            Operator.stop(stopped);
            connection.commit();
        }
        assertEquals("stopped", weekly.ended(stopped).getString("status"));
        assertEquals("STOPPED", Operator.read(stopped).get("batch-status").asString());
        int keys = keys();
        assertTrue(keys > 0 && keys < SCHEDULES, () -> keys + " targets were done");
        assertEquals(made(schedule), told(schedule));
        long next = Operator.restart(stopped);
        assertEquals("completed", weekly.ended(next).getString("status"));
        assertEquals(SCHEDULES, keys());
        assertEquals(made(schedule), told(schedule));
    }

    @Test
    void aChunkThatTakesLongerThanTheLeaseIsKeptAndTheRunGoesOnWithAnotherExecution() throws SQLException {
        long schedule = weekly.keep(weekly.draft(weekly.equipment()).add("catchUp", "NONE"));
        long slow;
        long next;
        try (Connection connection = TestServer.connection(); Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("lock table generation_progress in exclusive mode");
            slow = Weekly.until(Operator::start, id -> true);
            Weekly.until(() -> Rows.of("select 1 from pg_locks l join pg_class c on c.oid = l.relation where c.relname = 'generation_progress' and not l.granted"),
                    waiting -> !waiting.isEmpty());
            Rows.of("update generation_lease set expires_at = clock_timestamp() where token = ? returning name", slow);
            next = Long.parseLong(Weekly.until(() -> Rows.of("select jobexecutionid from job_execution where jobexecutionid > ? and jobinstanceid = "
                    + "(select jobinstanceid from job_execution where jobexecutionid = ?)", slow, slow), found -> !found.isEmpty()).get(0));
            connection.commit();
        }
        assertEquals("completed", weekly.ended(next).getString("status"));
        String outcome = weekly.ended(slow).getString("outcome", "ended before the other took the lease");
        assertTrue(outcome.matches("FENCED OFF: run \\d+, execution " + next + ", has the lease on .+|ended before the other took the lease"), outcome);
        assertTrue(made(schedule) > 0);
        assertEquals(made(schedule), told(schedule));
    }

    @Test
    void whileARunHoldsTheLeaseElsewhereAnotherSaysSoAndHasNothingToDo() {
        weekly.run("2026-01-05");
        Rows.of("update generation_lease set holder = 'node-x:1', instance_id = 7, expires_at = clock_timestamp() + interval '1 hour' returning name");
        long execution = Operator.start();
        String outcome = weekly.outcome(execution);
        assertTrue(outcome.matches("NOTHING TO DO: run 7, execution \\d+, has the lease on node-x:1"), outcome);
        assertEquals(outcome, Operator.read(execution).get("exit-status").asString());
        Http.admin().post("/api/v1/jobs/generate-occurrences", "{}").expect(409);
        Rows.of("update generation_lease set expires_at = null returning name");
        weekly.run("2026-01-05");
    }

    /** Keys of a schedule, whatever became of them. */
    private static int made(long schedule) {
        return Integer.parseInt(Rows.of("select count(*) from occurrence_key where schedule_id = ?", schedule).get(0));
    }

    /** What the audit facts of the generation count for a schedule. */
    private static int told(long schedule) {
        return Integer.parseInt(Rows.of("select coalesce(sum((after_values ->> 'created')::int + (after_values ->> 'missed')::int), 0) from audit_entry"
                + " where entity = 'schedule' and action = 'generated' and entity_id = ?", schedule).get(0));
    }

    private int keys() {
        return Integer.parseInt(Rows.of("select count(distinct k.equipment_id) from generation_progress k join equipment e on e.id = k.equipment_id where e.category_id = ?",
                weekly.category()).get(0));
    }
}
