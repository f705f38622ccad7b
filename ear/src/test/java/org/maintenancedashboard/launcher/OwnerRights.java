package org.maintenancedashboard.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.maintenancedashboard.launcher.Settings.Account;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database whose tables belong to another account than the application's. The application's account may not create anything there,
 * so its owner makes the tables of the server's job repository, which the server would make itself, and lets the application read and write
 * what is there and what later migrations make; of the audit trail it may only read and add. Safe to repeat.
 */
final class OwnerRights {

    private static final String REPOSITORY = "modules/system/layers/base/org/jberet/jberet-core/main";
    private static final String TABLES = "sql/jberet-postgresql.ddl";
    private static final String SEPARATOR = "!!";
    private static final String GRANT = """
            do $$ declare held text; begin
              for held in select tablename from pg_tables where schemaname = 'public' loop
                execute format('grant select, insert' || case when held like 'audit\\_%' then '' else ', update, delete' end || ' on %I to %I', held, ACCOUNT);
              end loop;
            end $$""";

    private OwnerRights() {
    }

    /** Does so where owner and user differ; {@code home} is the provisioned server. */
    static void grant(Database database, Path home) {
        if (database.owner().equals(database.user())) {
            return;
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        Account owner = database.owner();
        try (Connection connection = source.getConnection(owner.name(), owner.password()); Statement statement = connection.createStatement()) {
            for (String table : tables(home)) {
                statement.execute(table);
            }
            String user = statement.enquoteIdentifier(database.user().name(), true);
            statement.execute(GRANT.replace("ACCOUNT", statement.enquoteLiteral(database.user().name())));
            statement.execute("grant usage, select on all sequences in schema public to " + user);
            statement.execute("alter default privileges in schema public grant select, insert, update, delete on tables to " + user);
            statement.execute("alter default privileges in schema public grant usage, select on sequences to " + user);
        } catch (SQLException e) {
            throw new LaunchFailure("The account " + database.owner().name() + " (MD_DB_OWNER_USER) cannot prepare the database for " + database.user().name() + " ("
                    + e.getMessage().lines().findFirst().orElse("") + "): it must own the database and its tables", e);
        }
    }

    /** The statements that make the tables of the job repository, as the server itself holds them. */
    static List<String> tables(Path home) {
        try (Stream<Path> files = Files.list(home.resolve(REPOSITORY))) {
            Path jar = files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
            try (ZipFile zip = new ZipFile(jar.toFile()); InputStream text = zip.getInputStream(new ZipEntry(TABLES))) {
                return Stream.of(new String(text.readAllBytes(), StandardCharsets.UTF_8).split(SEPARATOR)).filter(part -> !part.isBlank()).toList();
            }
        } catch (IOException e) {
            throw new LaunchFailure("The server in " + home + " is not complete: " + e.getMessage(), e);
        }
    }
}
