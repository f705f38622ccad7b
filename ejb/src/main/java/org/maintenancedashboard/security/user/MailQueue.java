package org.maintenancedashboard.security.user;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maintenancedashboard.security.mail.MailServer;

/** What waits to be sent to one user. */
record MailQueue(EntityManager em) {

    private static final String LAST = "select case when sent_at is not null then 'sent' when failed_at is not null then 'failed' else 'waiting' end as state,"
            + " coalesce(sent_at, failed_at, created_at) as at, reason as reason from link_mail where user_id = ?1 order by created_at desc limit 1";

    /** Puts a link in the queue; one of the user that waits there is given up. */
    void add(Long userId, boolean reset, String by) {
        em.createNativeQuery("delete from link_mail where user_id = ?1 and sent_at is null").setParameter(1, userId).executeUpdate();
        em.createNativeQuery("insert into link_mail (id, user_id, purpose, created_by) values (?1, ?2, ?3, ?4)").setParameter(1, UUID.randomUUID())
                .setParameter(2, userId).setParameter(3, reset ? "reset" : "invite").setParameter(4, by).executeUpdate();
    }

    /** A failed mail gives the right to one link to hand over; the next one goes by mail again. */
    void forgetFailure(Long userId) {
        em.createNativeQuery("delete from link_mail where user_id = ?1 and failed_at is not null").setParameter(1, userId).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Optional<LinkMailRow> findLast(Long userId) {
        return ((List<Tuple>) em.createNativeQuery(LAST, Tuple.class).setParameter(1, userId).getResultList()).stream().findFirst()
                .map(row -> new LinkMailRow(row.get("state", String.class), row.get("at", Instant.class), row.get("reason", String.class)));
    }

    /** Whether a link for this user goes by mail: there is a server and an address, and the last mail did not fail. */
    boolean isFor(UserDetail user) {
        return MailServer.find().isPresent() && user.email() != null && !user.email().isBlank() && findLast(user.id()).filter(LinkMailRow::isFailed).isEmpty();
    }
}
