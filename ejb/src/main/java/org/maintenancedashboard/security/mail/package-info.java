/**
 * The mail server and the mails that carry one-time links.
 *
 * <ol>
 * <li>Without {@code MD_SMTP_HOST} nothing is sent and no page offers it. The settings are read when they are used.</li>
 * <li>Encryption that is asked for ({@code MD_SMTP_TLS}: {@code starttls}, which is the default, or {@code tls}) is required: a server without it gets
 * no mail, and one whose certificate does not fit its name neither.</li>
 * <li>Every wait for the mail server ends after 15 seconds.</li>
 * <li>The connection is made from these settings, not by the server's mail subsystem: that one waits without end and would keep the password in
 * its model.</li>
 * <li>A mail is plain text. Of what users give only the address and the names go into it; control characters of names become spaces, an address that
 * is none by RFC 822 is refused, so that nobody adds a header.</li>
 * <li>Links begin with {@code MD_PUBLIC_URL}; what a request says of its host counts for nothing.</li>
 * </ol>
 */
package org.maintenancedashboard.security.mail;
