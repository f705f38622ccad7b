package org.maintenancedashboard.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What was begun and what was committed. Triggers of the harness draw from sequences, which no rollback takes back: one number when a chunk's
 * first activity reaches its table, one when a chunk renews the lease, which is the first thing it does. Committed chunks are told apart by
 * the transactions of the stored rows.
 *
 * @param begun chunks of each part that began to write
 * @param renewed chunks of both parts that began at all
 * @param committed chunks of each part that committed
 * @param activities activities stored
 */
record WriteCounts(long[] begun, long renewed, long[] committed, long activities) {

    private static final String PART = "(hashint8(%s.equipment_id) & 2147483647) %% 2";
    private static final String INSTALL = """
            create sequence fault_begun_0; create sequence fault_begun_1; create sequence fault_renewed;
            create function fault_chunk() returns trigger language plpgsql as $$
              begin perform set_config('fault.counted', 'no', true); return null; end $$;
            create function fault_row() returns trigger language plpgsql as $$
              begin
                if current_setting('fault.counted', true) = 'no' then
                  perform set_config('fault.counted', 'yes', true);
                  perform nextval('fault_begun_' || %s);
                end if;
                return new;
              end $$;
            create function fault_renewal() returns trigger language plpgsql as $$ begin perform nextval('fault_renewed'); return null; end $$;
            create trigger fault_chunk before insert on activity for each statement execute function fault_chunk();
            create trigger fault_row before insert on activity for each row execute function fault_row();
            create trigger fault_renewal after update on generation_lease for each row
              when (new.token = old.token and new.holder = old.holder and new.expires_at is not null) execute function fault_renewal()""".formatted(PART.formatted("new"));
    private static final String DRAWN = "(select case when is_called then last_value else 0 end from %s)";
    private static final String READ = "select " + DRAWN.formatted("fault_begun_0") + ", " + DRAWN.formatted("fault_begun_1") + ", " + DRAWN.formatted("fault_renewed")
            + ", count(distinct xmin::text) filter (where part = 0), count(distinct xmin::text) filter (where part = 1), count(*) from (select xmin, "
            + PART.formatted("a") + " as part from activity a) rows";
    private static final String BEGUN = "select " + DRAWN.formatted("fault_begun_0") + " + " + DRAWN.formatted("fault_begun_1");

    static void install(Connection connection) throws SQLException {
        execute(connection, INSTALL);
    }

    static void reset(Connection connection) throws SQLException {
        execute(connection, "alter sequence fault_begun_0 restart; alter sequence fault_begun_1 restart; alter sequence fault_renewed restart");
    }

    static WriteCounts read(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery(READ)) {
            row.next();
            return new WriteCounts(new long[] {row.getLong(1), row.getLong(2)}, row.getLong(3), new long[] {row.getLong(4), row.getLong(5)}, row.getLong(6));
        }
    }

    /** Chunks of both parts that began to write up to now. */
    static long begunNow(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery(BEGUN)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Chunks of a part that began to write and did not commit, so were made again. */
    long redone(int part) {
        return begun[part] - committed[part];
    }

    /** Chunks of both parts that began at all and did not commit. */
    long inVain() {
        return renewed - chunks();
    }

    long chunks() {
        return committed[0] + committed[1];
    }

    private static void execute(Connection connection, String statements) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statements);
        }
    }
}
