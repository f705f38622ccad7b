package org.maintenancedashboard.security.password;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.security.AppUser;
import org.maintenancedashboard.security.Passwords;

/** Gives a user another password, in the transaction of the use case. */
public record NewPassword(EntityManager em, AppUser user) {

    private static final int REMEMBERED = 5;

    /** Stores the password where the rules and the user's last five allow it. */
    public void set(String field, String fresh) {
        PasswordRules.require(field, fresh, words());
        if (Stream.concat(Stream.ofNullable(user.getPasswordHash()), past().stream()).distinct().limit(REMEMBERED).anyMatch(hash -> Passwords.verify(fresh, hash))) {
            throw new Invalid(field, "error.password.again", REMEMBERED);
        }
        String hash = Passwords.hash(fresh);
        user.changePassword(hash, false);
        em.createNativeQuery("insert into password_history (user_id, password_hash) values (?1, ?2)").setParameter(1, user.getId()).setParameter(2, hash)
                .executeUpdate();
        em.createNativeQuery("delete from password_history where user_id = ?1 and at < (select min(at) from (select at from password_history where user_id = ?1"
                + " order by at desc limit ?2) kept)").setParameter(1, user.getId()).setParameter(2, REMEMBERED).executeUpdate();
    }

    private List<String> words() {
        String mail = user.getEmail() == null ? "" : user.getEmail().split("@")[0];
        return Stream.of(user.getUsername(), user.getFirstName(), user.getLastName(), mail).filter(word -> word != null)
                .flatMap(word -> Stream.concat(Stream.of(word), Arrays.stream(word.split("[\\s._@-]+")))).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> past() {
        return em.createNativeQuery("select password_hash from password_history where user_id = ?1 order by at desc limit ?2", String.class)
                .setParameter(1, user.getId()).setParameter(2, REMEMBERED).getResultList();
    }
}
