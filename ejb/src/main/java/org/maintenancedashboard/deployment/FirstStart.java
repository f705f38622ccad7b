package org.maintenancedashboard.deployment;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.security.AppUser;
import org.maintenancedashboard.security.Passwords;
import org.maintenancedashboard.security.Role;

/** Makes the first administrator on a database without users. */
@Singleton
@Startup
@PermitAll
public class FirstStart {

    private static final long ADMIN_ROLE = 1;

    @PersistenceContext
    private EntityManager em;

    @PostConstruct
    void makeAdministrator() {
        long users = em.createQuery("select count(u) from AppUser u", Long.class).getSingleResult();
        if (users > 0) {
            return;
        }
        Optional<String> given = Settings.find("MD_ADMIN_PASSWORD");
        String password = given.orElseGet(Passwords::random);
        AppUser admin = new AppUser("admin", "Administrator", null, em.find(Role.class, ADMIN_ROLE));
        admin.grantAllSites();
        admin.changePassword(Passwords.hash(password), given.isEmpty());
        em.persist(admin);
        em.flush();
        if (given.isEmpty()) {
            handOver(password);
        }
    }

    /** Leaves the random password for the launcher, which prints it once and deletes the file. */
    private static void handOver(String password) {
        Path file = Settings.dataDirectory().resolve("run/first-password");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, password);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write the first password to " + file, unwritable);
        }
    }
}
