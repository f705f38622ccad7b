package org.maintenancedashboard.architecture.planted.equipment;

import java.sql.Connection;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/** Libraries away from their home. */
class Copying {

    Connection connection;
    PGConnection driver;
    Flyway flyway;
}
