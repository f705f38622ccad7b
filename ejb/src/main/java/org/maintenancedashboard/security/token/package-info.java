/**
 * Personal API tokens, for programs that act for a user without the user's password.
 *
 * <ol>
 * <li>A token is {@code md_} and 43 characters, 256 random bits. It is shown once and kept as its SHA-256; its first nine characters stay
 * readable, so that its owner recognises it.</li>
 * <li>A token holds permission codes that its user had when it was made, and sites. What it may do is what both the token and its user have at
 * the moment of the call: rights taken from the user are gone from the token.</li>
 * <li>No token holds the rights to manage accounts or roles ({@link org.maintenancedashboard.security.token.PersonalTokens#RESERVED}), and who comes
 * by a token makes or revokes none.</li>
 * <li>A read-only token is refused every method but GET, HEAD and OPTIONS.</li>
 * <li>A token lasts 1 to 365 days, and ends earlier when it is revoked or its user disabled; enabling does not bring it back. Another password
 * does not end it.</li>
 * <li>The last use is noted at most once a minute.</li>
 * <li>At most 50 tokens of a user live at the same time.</li>
 * <li>Making and revoking are facts of the audit trail; the facts of what a token does name its user.</li>
 * </ol>
 */
package org.maintenancedashboard.security.token;
