package org.maintenancedashboard.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.maintenancedashboard.launcher.Settings.Account;
import org.postgresql.ds.PGSimpleDataSource;

/** The database of one run. Closing stops it if the launcher started it. */
interface Database extends AutoCloseable {

    /** JDBC address. */
    String url();

    /** The account the application works with. */
    Account user();

    /** The account that owns the schema and runs the migrations. */
    Account owner();

    /** True while the database process lives, as far as the launcher can know. */
    boolean alive();

    /** What to show the person: product, version, place. */
    String description();

    /** Whether a query, asked with the application's account, has an answer. */
    default boolean holds(String query) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        try (Connection connection = source.getConnection(user().name(), user().password()); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        } catch (SQLException e) {
            throw new LaunchFailure("The database does not answer: " + e.getMessage(), e);
        }
    }

    @Override
    void close();
}
