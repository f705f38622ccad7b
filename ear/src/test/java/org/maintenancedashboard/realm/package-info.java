/**
 * Realms other than our own table, each on a real server with the real thing behind it: {@code mvn -Prealms}. Not part of
 * {@code mvn verify}, which only looks whether the scripts of {@code wildfly-config/realms} fit the server's configuration.
 *
 * <ol>
 * <li>Each class starts a product of its own on an empty database, with the script named by {@code MD_REALM}, as an administrator would.</li>
 * <li>What stays ours is tried with each: roles and sites, refusal of those we do not know or have disabled, counting of wrong tries.</li>
 * <li>The directory is Debian's slapd on the loopback address, fetched into {@code target/slapd} by a script and run from there; where it cannot
 * be had the tests are skipped and say so.</li>
 * <li>The provider is Keycloak, unpacked into {@code target/keycloak} by the profile and started with a realm from a file.</li>
 * </ol>
 */
package org.maintenancedashboard.realm;
