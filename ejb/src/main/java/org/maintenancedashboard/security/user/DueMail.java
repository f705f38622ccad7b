package org.maintenancedashboard.security.user;

import java.util.UUID;
import org.maintenancedashboard.security.mail.LinkMail;

/** A mail whose turn it is. */
public record DueMail(UUID id, LinkMail mail) {
}
