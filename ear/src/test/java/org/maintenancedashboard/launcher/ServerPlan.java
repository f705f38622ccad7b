package org.maintenancedashboard.launcher;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a server process is started with.
 *
 * @param home the provisioned server, never written to
 * @param base the throw-away folder this process works in
 * @param ear the application
 * @param properties system properties, handed over in a file because one holds line breaks
 * @param variables environment variables, where the password of the credential store travels; no other {@code MD_} variable reaches the server
 */
record ServerPlan(Path home, Path base, Path ear, DataFolder data, Map<String, String> properties, Map<String, String> variables) {

    /** The plan shared by runs and tests: keys, database, ports, folders. */
    static ServerPlan of(Path home, Path base, Path ear, DataFolder data, Listen listen) {
        Map<String, String> properties = new TreeMap<>();
        properties.put("jboss.bind.address", listen.bind());
        properties.put("jboss.bind.address.management", "127.0.0.1");
        properties.put("jboss.http.port", String.valueOf(listen.http()));
        properties.put("jboss.https.port", String.valueOf(listen.https()));
        properties.put("jboss.management.http.port", String.valueOf(listen.management()));
        return new ServerPlan(home, base, ear, data, properties, new LinkedHashMap<>());
    }

    /** Where the server listens. */
    record Listen(String bind, int http, int https, int management) {
    }

    /** The same plan with the key pair, and with the database, which is made ready for an application that does not own it; the passwords are put into the store. */
    ServerPlan with(KeyFiles keys, Database database) {
        properties.put("md.jwt.public.pem", keys.publicPem());
        properties.put("md.credentials", keys.store().toString());
        variables.put(KeyFiles.VARIABLE, keys.storePassword());
        keys.keep(KeyFiles.APPLICATION, database.user().password());
        OwnerRights.grant(database, home);
        variables.put("MD_DB_URL", database.url());
        variables.put("MD_DB_USER", database.user().name());
        variables.remove("MD_DB_PASSWORD");
        variables.remove("MD_DB_OWNER_USER");
        variables.remove("MD_DB_OWNER_PASSWORD");
        if (!database.owner().equals(database.user())) {
            variables.put("MD_DB_OWNER_USER", database.owner().name());
            keys.keep(KeyFiles.OWNER, database.owner().password());
        }
        return this;
    }

    /** The same plan with more environment variables. */
    ServerPlan with(Map<String, String> more) {
        variables.putAll(more);
        return this;
    }
}
