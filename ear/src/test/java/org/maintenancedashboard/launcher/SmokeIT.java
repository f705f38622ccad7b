package org.maintenancedashboard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class SmokeIT {

    @Test
    void theSignInPageAnswers() {
        Http.anonymous().get("/login").expect(200);
    }

    @Test
    void theDoorForOpenIdConnectIsShutWithoutItsScript() {
        Http.anonymous().get("/oidc/enter").expect(401);
        Http.admin().get("/oidc/enter").expect(403);
    }

    @Test
    void theDatabaseIsPostgres18AndKeepsWhatItConfirmed() throws SQLException {
        assertEquals("18", setting("server_version").split("\\.")[0]);
        assertEquals("on", setting("fsync"));
        assertEquals("on", setting("synchronous_commit"));
    }

    @Test
    void theDatabaseAsksForAPassword() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(System.getProperty("it.db.url"));
        SQLException refused = assertThrows(SQLException.class,
                () -> source.getConnection("postgres", "guessed"));
        assertEquals("28P01", refused.getSQLState());
    }

    @Test
    void theServerWorksInItsOwnFolderAndItsKeysAreThere() {
        assertTrue(Files.exists(TestServer.data().resolve("keys/credentials.p12")));
        assertTrue(Files.exists(TestServer.data().resolve("log/server.log")));
    }

    private static String setting(String name) throws SQLException {
        try (Connection connection = TestServer.connection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
