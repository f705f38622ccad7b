package org.maintenancedashboard.realm;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.maintenancedashboard.launcher.FreshServer;

/** MD_REALM=active-directory: people by sAMAccountName, over TLS to a directory whose issuer is in a file. */
@EnabledIf(value = "org.maintenancedashboard.realm.Slapd#present", disabledReason = "Debian's slapd could not be fetched into target/slapd")
class ActiveDirectoryOnServer {

    private static final String PASSWORD = "the directory of the plant";
    private static final Path FOLDER = Path.of("target/realm-ad").toAbsolutePath();

    @Test
    void peopleSignInOverTlsAndOnlyToTheDirectoryOfTheTrustedIssuer() throws Exception {
        try (FreshServer server = FreshServer.open("realm-ad")) {
            Authority issuer = Authority.make(FOLDER.resolve("issuer"), "Issuer of the plant");
            Authority other = Authority.make(FOLDER.resolve("other"), "Issuer of somebody else");
            try (Slapd slapd = Slapd.start(FOLDER.resolve("directory"), Map.of("admin", PASSWORD), issuer.issue("directory", "CN=127.0.0.1"))) {
                Staff staff = new Staff(server);
                server.start(variables(slapd, issuer));
                staff.signedIn("admin", PASSWORD).get("/api/v1/users").expect(200);
                staff.login("admin", Staff.OURS).expect(401);
                staff.login("admin of the plant", PASSWORD).expect(401);
                server.start(variables(slapd, other));
                staff.login("admin", PASSWORD).expect(500);
            }
        }
    }

    private static Map<String, String> variables(Slapd slapd, Authority trusted) {
        return new HashMap<>(Map.of("MD_REALM", "active-directory", "MD_LDAP_URL", slapd.secureUrl(), "MD_LDAP_BASE", Slapd.BASE, "MD_LDAP_BIND_DN", Slapd.READER,
                "MD_LDAP_BIND_PASSWORD", Slapd.READER_PASSWORD, "MD_LDAP_TRUSTSTORE", trusted.trust().toString(), "MD_LDAP_TRUSTSTORE_PASSWORD",
                Authority.PASSWORD, "MD_ADMIN_PASSWORD", Staff.OURS));
    }
}
