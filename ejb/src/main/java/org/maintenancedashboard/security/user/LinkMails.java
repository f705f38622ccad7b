package org.maintenancedashboard.security.user;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.security.AppUser;
import org.maintenancedashboard.security.mail.LinkMail;
import org.maintenancedashboard.security.mail.MailServer;
import org.maintenancedashboard.security.password.PasswordHome;

/** The links that wait to be sent by mail. A timer of each server asks for them; a row is given to one of them at a time. */
@Stateless
@PermitAll
public class LinkMails {

    private static final int TRIES = 5;
    private static final int LONGEST = 254;

    private static final String EXPIRED = "update link_mail set failed_at = now(), asked_for = null, reason = coalesce(reason, 'too late') where sent_at is null and failed_at is null"
            + " and ((purpose = 'reset' and created_at < now() - interval '1 hour') or tries >= ?1 and due_at <= now()) returning user_id, purpose, tries, reason";

    private static final String NAMED = "select m.id as mail, u.id as owner from link_mail m left join app_user u on u.active and u.password_hash is not null and u.email <> '' and"
            + " (lower(u.username) = lower(m.asked_for) or lower(u.email) = lower(m.asked_for))"
            + " and not exists (select 1 from link_mail x where x.user_id = u.id and x.purpose = 'reset' and x.created_at > now() - interval '5 minutes')"
            + " where m.asked_for is not null order by m.created_at, u.id limit 200 for update of m skip locked";

    private static final String DUE = "select id as id, user_id as owner, purpose as purpose, created_by as maker from link_mail where user_id is not null and sent_at is null"
            + " and failed_at is null and due_at <= now() and tries < ?1 order by due_at limit 1 for update skip locked";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    /** Whether a forgotten password can be replaced by mail. */
    public boolean isOffered() {
        return PasswordHome.isOurs() && MailServer.find().isPresent();
    }

    /** Somebody forgot the password of this user name or mail address. Who that is, if anybody, is looked up later: the answer is the same and as fast for all. */
    public void ask(String nameOrAddress) {
        if (!isOffered()) {
            throw new Conflict("error.mail.off");
        }
        String asked = nameOrAddress.strip();
        em.createNativeQuery("insert into link_mail (id, purpose, asked_for, created_by) values (?1, 'reset', ?2, 'sign-in page')").setParameter(1, UUID.randomUUID())
                .setParameter(2, asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked).executeUpdate();
    }

    /** Finds out whom the askers mean, gives up what is too old, and forgets what is done since 30 days. */
    public void sort() {
        for (Tuple found : tuples(em.createNativeQuery(NAMED, Tuple.class)).toList()) {
            em.createNativeQuery("delete from link_mail where id = ?1").setParameter(1, found.get("mail", UUID.class)).executeUpdate();
            Long owner = found.get("owner", Long.class);
            if (owner != null) {
                new MailQueue(em).add(owner, true, em.find(AppUser.class, owner).getUsername());
            }
        }
        for (Tuple late : tuples(em.createNativeQuery(EXPIRED, Tuple.class).setParameter(1, TRIES)).toList()) {
            noteFailure(late);
        }
        em.createNativeQuery("delete from link_mail where coalesce(sent_at, failed_at) < now() - interval '30 days'").executeUpdate();
    }

    /** The next mail, with a link made for it; it counts as tried, and comes again later unless {@link #sent} is told. */
    public Optional<DueMail> findNext() {
        return tuples(em.createNativeQuery(DUE, Tuple.class).setParameter(1, TRIES)).findFirst().flatMap(this::prepare);
    }

    /** The mail was taken by the mail server. */
    public void sent(DueMail due) {
        em.createNativeQuery("update link_mail set sent_at = now(), reason = null where id = ?1").setParameter(1, due.id()).executeUpdate();
        audit.recordBy(due.mail().username(), "linkMailed", Map.of("reset", due.mail().reset(), "expiresAt", due.mail().expiresAt().toString()));
    }

    /** The mail was not taken; {@code forGood} where another try would not help. */
    public void failed(DueMail due, String reason, boolean forGood) {
        String said = reason.replaceAll("\\p{Cntrl}+", " ");
        Query update = em.createNativeQuery("update link_mail set reason = ?2, failed_at = case when ?3 or tries >= ?4 then now() end"
                + " where id = ?1 returning user_id, purpose, tries, reason, failed_at", Tuple.class);
        update.setParameter(1, due.id()).setParameter(2, said.length() > 200 ? said.substring(0, 200) : said).setParameter(3, forGood).setParameter(4, TRIES);
        tuples(update).filter(row -> row.get("failed_at") != null).forEach(this::noteFailure);
    }

    private Optional<DueMail> prepare(Tuple row) {
        UUID id = row.get("id", UUID.class);
        AppUser user = em.find(AppUser.class, row.get("owner", Long.class));
        boolean reset = row.get("purpose", String.class).equals("reset");
        if (!user.isActive() || user.getEmail() == null || !PasswordHome.isOurs()) {
            em.createNativeQuery("update link_mail set failed_at = now(), reason = 'no address, or disabled' where id = ?1").setParameter(1, id).executeUpdate();
            return Optional.empty();
        }
        em.createNativeQuery("update link_mail set tries = tries + 1, due_at = now() + (interval '1 minute' * power(4, tries)) where id = ?1").setParameter(1, id).executeUpdate();
        OneTimeLink link = new LinkStore(em).make(user.getId(), reset, row.get("maker", String.class), clock.instant());
        ZoneId zone = user.getZone() == null ? Settings.defaultZone() : ZoneId.of(user.getZone());
        return Optional.of(new DueMail(id, new LinkMail(reset, user.getEmail(), user.displayName(), user.getUsername(), link.address(), link.expiresAt(), zone)));
    }

    private void noteFailure(Tuple row) {
        Long owner = row.get("user_id", Long.class);
        if (owner != null) {
            audit.recordBy(em.find(AppUser.class, owner).getUsername(), "linkMailFailed", Map.of("reset", row.get("purpose", String.class).equals("reset"),
                    "tries", row.get("tries", Integer.class), "reason", row.get("reason", String.class)));
        }
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> tuples(Query query) {
        return ((List<Tuple>) query.getResultList()).stream();
    }
}
