package org.maintenancedashboard.security.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.maintenancedashboard.common.Settings;

/**
 * The server that sends our mails, as the operator names it.
 *
 * @param user null where the server asks for no name
 * @param tls {@code starttls}, {@code tls} or {@code none}
 * @param from the address mails come from
 */
public record MailServer(String host, int port, String user, String password, String tls, String from) {

    private static final String WAIT = "15000";

    /** The server of the settings; empty where mails are not sent. */
    public static Optional<MailServer> find() {
        return Settings.find("MD_SMTP_HOST").map(host -> {
            String tls = Settings.find("MD_SMTP_TLS").orElse("starttls");
            int port = Settings.find("MD_SMTP_PORT").map(Integer::valueOf).orElse(tls.equals("tls") ? 465 : tls.equals("none") ? 25 : 587);
            return new MailServer(host, port, Settings.find("MD_SMTP_USER").orElse(null), Settings.find("MD_SMTP_PASSWORD").orElse(""), tls,
                    Settings.find("MD_MAIL_FROM").orElse("maintenance-dashboard@" + host));
        });
    }

    /**
     * Hands a mail to the server.
     *
     * @throws MessagingException where the server is away, refuses, or an address is none
     */
    public void send(LinkMail mail, Instant at) throws MessagingException {
        Session session = Session.getInstance(properties());
        MimeMessage message = mail.message(session);
        message.setFrom(new InternetAddress(from, true));
        message.setSentDate(Date.from(at));
        message.saveChanges();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(host, port, user, user == null ? null : password);
            transport.sendMessage(message, new Address[] {mail.address()});
        }
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(user != null));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls.equals("starttls")));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls.equals("starttls")));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(tls.equals("tls")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", WAIT);
        properties.setProperty("mail.smtp.timeout", WAIT);
        properties.setProperty("mail.smtp.writetimeout", WAIT);
        properties.setProperty("mail.from", from);
        return properties;
    }
}
