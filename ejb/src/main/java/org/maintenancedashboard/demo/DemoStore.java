package org.maintenancedashboard.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Writes and deletes the plant's rows in bulk; inside the transaction of the service that uses it. */
@Dependent
class DemoStore {

    /** The name stamped on every row of the plant. */
    static final String DEMO = "demo";

    private static final int ID_BLOCK = 50;

    @Resource(lookup = "java:jboss/datasources/MaintenanceDS")
    private DataSource dataSource;

    /** So many ids of the shared sequence: every value drawn stands for the block of 50 that ends with it. */
    Ids draw(int count) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement draw = connection.prepareStatement("select nextval('id_seq') from generate_series(1, ?)")) {
            draw.setInt(1, (count + ID_BLOCK - 1) / ID_BLOCK);
            Ids ids = new Ids();
            try (ResultSet blocks = draw.executeQuery()) {
                while (blocks.next()) {
                    ids.addBlock(blocks.getLong(1) - ID_BLOCK + 1, ID_BLOCK);
                }
            }
            return ids;
        } catch (SQLException failed) {
            throw new IllegalStateException("No ids could be drawn", failed);
        }
    }

    /** Inserts tables in the order given. */
    void insert(List<Rows> tables, Instant now) {
        try (Connection connection = dataSource.getConnection()) {
            for (Rows rows : tables) {
                insert(connection, rows, now);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The demo plant could not be written", failed);
        }
    }

    /** The number a query counts. */
    long count(String query) {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("The plant could not be counted", failed);
        }
    }

    /** Executes statements in order. */
    void execute(List<String> statements) {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The demo plant could not be changed", failed);
        }
    }

    private static void insert(Connection connection, Rows rows, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(statement(rows))) {
            for (Object[] row : rows.values()) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, value(row[i]));
                }
                if (rows.isStamped()) {
                    insert.setObject(row.length + 1, value(now));
                    insert.setObject(row.length + 2, value(now));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String statement(Rows rows) {
        Stream<String> places = rows.columns().stream().map(column -> "?");
        return "insert into " + rows.table() + " (" + String.join(", ", rows.columns())
                + (rows.isStamped() ? ", created_by, updated_by, created_at, updated_at" : "") + ") values ("
                + places.collect(Collectors.joining(", ")) + (rows.isStamped() ? ", '" + DEMO + "', '" + DEMO + "', ?, ?" : "") + ")";
    }

    private static Object value(Object value) {
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }
}
