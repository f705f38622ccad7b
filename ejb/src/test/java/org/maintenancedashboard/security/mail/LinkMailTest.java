package org.maintenancedashboard.security.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.AddressException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a mail, and what never gets into one. */
class LinkMailTest {

    private static final String LINK = "https://md.example.org/set-password?token=abc";

    @Test
    void the_text_has_the_link_on_a_line_of_its_own_and_its_end_with_the_zone() {
        String text = mail(true, "tom@example.org", "Tom O'Neil {0}").text();
        assertTrue(text.lines().anyMatch(LINK::equals), text);
        assertTrue(text.contains("Hello Tom O'Neil {0},"), text);
        assertTrue(text.contains("once, until Monday, 23 November 2026, 12:00 CST."), text);
        assertFalse(mail(false, "tom@example.org", "Tom").text().contains("somebody asked"));
    }

    @Test
    void line_breaks_of_names_become_spaces() {
        String text = mail(true, "tom@example.org", "Tom\r\nBcc: x@example.org\u2028Hello").text();
        assertTrue(text.startsWith("Hello Tom Bcc: x@example.org Hello,\n"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tom@example.org\r\nBcc: x@example.org", "tom@example.org\nX: y", "tom@example.org, x@example.org", "tom", "", "tom@"})
    void anything_but_one_address_is_refused(String address) {
        assertThrows(AddressException.class, () -> mail(true, address, "Tom").address());
    }

    @Test
    void encryption_that_is_asked_for_is_required_and_every_wait_ends() {
        Properties upgraded = new MailServer("mail.example.org", 587, "md", "secret", "starttls", "md@example.org").properties();
        assertEquals("true", upgraded.getProperty("mail.smtp.starttls.required"));
        assertEquals("true", upgraded.getProperty("mail.smtp.ssl.checkserveridentity"));
        assertEquals("true", upgraded.getProperty("mail.smtp.auth"));
        assertEquals("true", new MailServer("mail.example.org", 465, null, "", "tls", "md@example.org").properties().getProperty("mail.smtp.ssl.enable"));
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            assertEquals("15000", upgraded.getProperty("mail.smtp." + wait));
        }
        assertFalse(upgraded.toString().contains("secret"));
    }

    private static LinkMail mail(boolean reset, String to, String name) {
        return new LinkMail(reset, to, name, "tom", LINK, Instant.parse("2026-11-23T18:00:00Z"), ZoneId.of("America/Chicago"));
    }
}
