package org.maintenancedashboard.security.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A mail with a one-time link.
 *
 * @param reset whether a forgotten password is replaced, not a first one set
 * @param to the address; anything but one plain address is refused when it is sent
 * @param zone in which the reader is told until when the link works
 */
public record LinkMail(boolean reset, String to, String name, String username, String link, Instant expiresAt, ZoneId zone) {

    private static final Locale LOCALE = Locale.ENGLISH;
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(LinkMail.class.getPackageName() + ".mail", LOCALE);
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm zzz", LOCALE);

    InternetAddress address() throws AddressException {
        if (to == null || to.chars().anyMatch(Character::isISOControl)) {
            throw new AddressException("Control characters in the address");
        }
        return new InternetAddress(to, true);
    }

    MimeMessage message(Session session) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setRecipient(Message.RecipientType.TO, address());
        message.setSubject(TEXTS.getString(kind() + ".subject"), "UTF-8");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(text(), "UTF-8");
        return message;
    }

    String text() {
        String until = UNTIL.format(expiresAt.atZone(zone));
        return new MessageFormat(TEXTS.getString(kind() + ".text"), LOCALE).format(new Object[] {plain(name), plain(username), link, until});
    }

    private String kind() {
        return reset ? "reset" : "invite";
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
