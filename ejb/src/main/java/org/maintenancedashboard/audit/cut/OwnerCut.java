package org.maintenancedashboard.audit.cut;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.common.credential.Credentials;
import org.postgresql.ds.PGSimpleDataSource;

/** Removes the beginning of the trail in one transaction of the account that owns the tables, which no pool of the application holds. */
public final class OwnerCut {

    /** The longest beginning of which every fact is old; the last place always stays, for the chain goes on from it. */
    private static final String LAST = """
            select least((select max(position) - 1 from audit_seal),
              coalesce((select min(s.position) - 1 from audit_seal s join audit_entry e on e.id = s.entry_id where e.at >= ?), (select max(position) from audit_seal)))""";
    private static final String FACTS = """
            select count(*), min(s.position), min(e.at), max(e.at), (select encode(hash, 'hex') from audit_seal where position = ?)
            from audit_seal s join audit_entry e on e.id = s.entry_id where s.position <= ?""";

    private OwnerCut() {
    }

    /** Cuts off what is older than a moment; empty where nothing is. */
    public static Optional<AuditCut> before(Instant moment, Instant now) {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            Optional<AuditCut> cut = find(connection, moment, now);
            if (cut.isPresent()) {
                note(connection, cut.get());
                remove(connection, cut.get().position());
            }
            connection.commit();
            return cut;
        } catch (SQLException failed) {
            throw new IllegalStateException("The account of MD_DB_OWNER_USER cannot cut the audit trail", failed);
        }
    }

    private static Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(Settings.find("MD_DB_URL").orElseThrow());
        boolean owned = Settings.find("MD_DB_OWNER_USER").isPresent();
        return source.getConnection(Settings.find(owned ? "MD_DB_OWNER_USER" : "MD_DB_USER").orElseThrow(),
                Credentials.findPassword(owned ? "db-password" : "db-app-password").orElse(null));
    }

    private static Optional<AuditCut> find(Connection connection, Instant moment, Instant now) throws SQLException {
        try (Statement lock = connection.createStatement(); PreparedStatement last = connection.prepareStatement(LAST); PreparedStatement facts = connection.prepareStatement(FACTS)) {
            lock.execute("select pg_advisory_xact_lock(7305411)");
            last.setTimestamp(1, Timestamp.from(moment));
            long position;
            try (ResultSet row = last.executeQuery()) {
                row.next();
                position = row.getLong(1);
            }
            facts.setLong(1, position);
            facts.setLong(2, position);
            try (ResultSet row = facts.executeQuery()) {
                row.next();
                return row.getLong(1) == 0 ? Optional.empty() : Optional.of(new AuditCut(position, row.getString(5), row.getLong(1), row.getLong(2),
                        row.getTimestamp(3).toInstant(), row.getTimestamp(4).toInstant(), now));
            }
        }
    }

    private static void note(Connection connection, AuditCut cut) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into audit_cut (position, hash, facts, first_position, first_at, last_at, cut_at, signature)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement fact = connection.prepareStatement("insert into audit_entry (at, actor, action, entity, after_values) values (?, 'system', 'cut', 'audit',"
                        + " jsonb_build_object('facts', ?::bigint, 'lastPlace', ?::bigint))")) {
            insert.setLong(1, cut.position());
            insert.setBytes(2, HexFormat.of().parseHex(cut.hash()));
            insert.setLong(3, cut.facts());
            insert.setLong(4, cut.firstPosition());
            insert.setTimestamp(5, Timestamp.from(cut.firstAt()));
            insert.setTimestamp(6, Timestamp.from(cut.lastAt()));
            insert.setTimestamp(7, Timestamp.from(cut.cutAt()));
            insert.setBytes(8, new CutKey().sign(cut.canonical()));
            insert.executeUpdate();
            fact.setTimestamp(1, Timestamp.from(cut.cutAt()));
            fact.setLong(2, cut.facts());
            fact.setLong(3, cut.position());
            fact.executeUpdate();
        }
    }

    private static void remove(Connection connection, long position) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local maintenance.audit_cut = 'on'");
            statement.execute("delete from audit_entry e using audit_seal s where s.entry_id = e.id and s.position <= " + position);
            statement.execute("delete from audit_seal where position <= " + position);
        }
    }
}
