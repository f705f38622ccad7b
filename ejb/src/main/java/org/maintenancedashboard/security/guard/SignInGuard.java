package org.maintenancedashboard.security.guard;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** Counts tries to sign in by name and address, and by address; each call is a transaction of its own, so that a refusal does not take the count back. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInGuard {

    private static final int BY_NAME = 5;
    private static final int BY_ADDRESS = 50;
    private static final int LONGEST = 200;
    private static final String COUNT = """
            insert into sign_in_try as t (key, tries, last_at) values (?1, 1, now()) on conflict (key) do update
              set tries = case when t.last_at < now() - interval '15 minutes' then 1 else t.tries + 1 end, last_at = now()
              where t.tries < ?2 or t.last_at < now() - interval '15 minutes' returning tries""";
    private static final String REST = "select cast(ceil(extract(epoch from last_at + interval '15 minutes' - now())) as bigint) from sign_in_try where key = ?1";

    @PersistenceContext
    private EntityManager em;

    /** Counts a try; ask before the password is looked at. */
    public Attempt begin(String name, String address) {
        String pair = pair(name, address);
        Integer ofAddress = count(address, BY_ADDRESS);
        if (ofAddress == null) {
            return new Attempt(0, rest(address));
        }
        Integer ofName = count(pair, BY_NAME);
        if (ofName == null) {
            takeBack(address);
            return new Attempt(0, rest(pair));
        }
        return new Attempt(Math.min(BY_NAME - ofName, BY_ADDRESS - ofAddress), 0);
    }

    /** Takes the try back, for its password was right. */
    public void succeeded(String name, String address) {
        em.createNativeQuery("delete from sign_in_try where key = ?1 or last_at < now() - interval '1 day'").setParameter(1, pair(name, address)).executeUpdate();
        takeBack(address);
    }

    private void takeBack(String address) {
        em.createNativeQuery("update sign_in_try set tries = tries - 1 where key = ?1 and tries > 0").setParameter(1, address).executeUpdate();
    }

    private Integer count(String key, int limit) {
        List<?> counted = em.createNativeQuery(COUNT, Integer.class).setParameter(1, key).setParameter(2, limit).getResultList();
        return counted.isEmpty() ? null : (Integer) counted.get(0);
    }

    private long rest(String key) {
        return Math.max(1, (Long) em.createNativeQuery(REST, Long.class).setParameter(1, key).getSingleResult());
    }

    private static String pair(String name, String address) {
        String plain = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return address + " " + (plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
    }
}
