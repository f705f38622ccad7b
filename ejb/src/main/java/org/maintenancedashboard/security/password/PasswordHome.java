package org.maintenancedashboard.security.password;

import java.util.Optional;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.security.Passwords;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/**
 * Where the passwords are: in our table, or in the directory that an administrator put in its place. The scripts of
 * {@code wildfly-config/realms} say so by the system property {@code md.passwords.at}, whose value is the other place's name for people.
 */
public final class PasswordHome {

    private PasswordHome() {
    }

    /** The name of the other place; empty where the passwords are ours. */
    public static Optional<String> elsewhere() {
        return Settings.find("md.passwords.at");
    }

    public static boolean isOurs() {
        return elsewhere().isEmpty();
    }

    /** Refuses, 409, to set or ask for a password that is not kept here. */
    public static void requireOurs() {
        elsewhere().ifPresent(place -> {
            throw new Conflict("error.password.elsewhere", place);
        });
    }

    /** What the container's realm is given: the password as it was typed, unless our own hashes want it prepared. */
    public static String evidence(String password) {
        return isOurs() ? Passwords.prepared(password) : password;
    }

    /**
     * Whether name and password fit, asked of the container's security domain and so of whatever realm stands behind it; nobody is signed in by asking.
     *
     * @throws IllegalStateException where the realm does not answer
     */
    public static boolean accepts(String name, String password) {
        try {
            SecurityDomain.getCurrent().authenticate(name, new PasswordGuessEvidence(evidence(password).toCharArray()));
            return true;
        } catch (SecurityException refused) {
            return false;
        } catch (RealmUnavailableException silent) {
            throw new IllegalStateException("The realm of the security domain does not answer", silent);
        }
    }
}
