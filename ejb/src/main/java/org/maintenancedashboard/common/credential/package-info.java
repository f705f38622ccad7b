/**
 * The secrets of an installation, which stand in an Elytron credential store and nowhere else.
 *
 * <ol>
 * <li>The file is a PKCS12 key store, {@code data/keys/credentials.p12}; {@code MD_STORE_PASSWORD} opens it. The server's configuration calls it
 * {@code keys}.</li>
 * <li>{@code jwt-key} is the pair that signs access tokens, {@code db-app-password} the password of the application's database account,
 * {@code db-password} that of the account which owns the tables, where there is one.</li>
 * <li>The application reads, the launcher and the command line write. A secret that was changed counts from the next start.</li>
 * </ol>
 * Out of scope: passwords of users and their tokens, of which only hashes are kept.
 */
package org.maintenancedashboard.common.credential;
