package org.maintenancedashboard.launcher;

import org.maintenancedashboard.launcher.Settings.Account;

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

    @Override
    void close();
}
