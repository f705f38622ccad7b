package org.maintenancedashboard.batch.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.maintenancedashboard.security.mail.MailServer;
import org.maintenancedashboard.security.user.DueMail;
import org.maintenancedashboard.security.user.LinkMails;

/** Sends the mails that wait, outside of any request and any transaction; each server tries, the database gives a mail to one. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class MailSender {

    private static final Logger LOG = System.getLogger(MailSender.class.getName());
    private static final int ROUND = 50;

    @Inject
    private LinkMails mails;

    @Inject
    private Clock clock;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "send-mails")
    public void tick() {
        Optional<MailServer> server = MailServer.find();
        if (server.isPresent() && busy.compareAndSet(false, true)) {
            try {
                mails.sort();
                for (int count = 0; count < ROUND; count++) {
                    Optional<DueMail> due = mails.findNext();
                    if (due.isEmpty()) {
                        return;
                    }
                    send(server.get(), due.get());
                }
            } finally {
                busy.set(false);
            }
        }
    }

    private void send(MailServer server, DueMail due) {
        try {
            server.send(due.mail(), clock.instant());
            mails.sent(due);
        } catch (MessagingException refused) {
            boolean forGood = refused instanceof AddressException || refused instanceof SendFailedException unsent && unsent.getInvalidAddresses() != null && unsent.getInvalidAddresses().length > 0;
            LOG.log(Level.WARNING, "A mail was not sent by way of {0}: {1}", server.host(), refused.getClass().getSimpleName());
            mails.failed(due, refused.getClass().getSimpleName(), forGood);
        }
    }
}
