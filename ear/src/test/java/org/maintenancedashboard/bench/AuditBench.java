package org.maintenancedashboard.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.launcher.Http;
import org.maintenancedashboard.launcher.TestServer;

/** A million facts, and single ones: how fast they are sealed by the server's own timer, and how long a look over the whole chain takes over REST. */
class AuditBench {

    private static final int FACTS = 1_000_000;
    private static final int ROUNDS = 3;
    private static final int SINGLE = 30;
    private static final String INSERT = "insert into audit_entry (at, actor, action, entity, entity_id, before_values, after_values, address, correlation)"
            + " select now(), 'user ' || g % 50, 'updated', 'equipment', g, jsonb_build_object('name', 'TX-' || g, 'status', 'ACTIVE', 'manufacturer', 'Maker ' || g % 90),"
            + " jsonb_build_object('name', 'TX-' || g, 'status', 'MAINTENANCE', 'manufacturer', 'Maker ' || g % 90), '127.0.0.1', md5(g::text) from generate_series(1, " + FACTS + ") g";

    @Test
    void a_million_facts_are_sealed_and_verified() throws SQLException {
        try (Connection connection = TestServer.ownerConnection(); Statement sql = connection.createStatement()) {
            sql.execute(INSERT);
            sql.execute("analyze audit_entry");
            long begin = System.nanoTime();
            while (number(sql, "select count(*) from audit_seal") < FACTS) {
                assertTrue(System.nanoTime() - begin < 900_000_000_000L, "sealing takes longer than 15 minutes");
                LockSupport.parkNanos(500_000_000L);
            }
            System.out.printf(Locale.ROOT, "%,d facts sealed in %.1f s%n", FACTS, (System.nanoTime() - begin) / 1e9);
            sql.execute("vacuum analyze audit_entry, audit_seal");
            for (int round = 1; round <= ROUNDS; round++) {
                Http admin = Http.admin();
                long start = System.nanoTime();
                JsonObject report = admin.post("/api/v1/audit/verify", "").expect(200).json();
                System.out.printf(Locale.ROOT, "round %d: %,d facts verified in %.1f s (aim 30 s)%n", round, report.getInt("sealed"), (System.nanoTime() - start) / 1e9);
                assertEquals(0, report.getJsonArray("findings").size());
                assertTrue(report.getInt("sealed") >= FACTS);
            }
        }
    }

    @Test
    void a_fact_is_sealed_within_five_seconds() throws SQLException {
        try (Connection connection = TestServer.ownerConnection(); Statement sql = connection.createStatement()) {
            long[] waits = new long[SINGLE];
            for (int i = 0; i < SINGLE; i++) {
                LockSupport.parkNanos(i * 137_000_000L % 1_000_000_000L);
                long fact = number(sql, "insert into audit_entry (at, actor, action, entity, entity_id) values (clock_timestamp(), 'bench', 'updated', 'equipment', 1) returning id");
                long begin = System.nanoTime();
                while (number(sql, "select count(*) from audit_seal where entry_id = " + fact) == 0) {
                    LockSupport.parkNanos(20_000_000L);
                }
                waits[i] = (System.nanoTime() - begin) / 1_000_000;
            }
            Arrays.sort(waits);
            System.out.printf(Locale.ROOT, "%d single facts sealed after %d ms (median), %d ms (longest), aim 5000 ms%n", SINGLE, waits[SINGLE / 2], waits[SINGLE - 1]);
            assertTrue(waits[SINGLE - 1] <= 5000, "longest " + waits[SINGLE - 1] + " ms");
        }
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
