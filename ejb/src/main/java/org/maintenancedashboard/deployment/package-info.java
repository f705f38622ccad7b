/**
 * What happens once when the application starts: the schema is brought up to date, and the first administrator is made.
 *
 * <ol>
 * <li>Migrations run before Hibernate validates the schema, forward only, with the owner's account where one is given.</li>
 * <li>The user {@code admin} is made on a database without users: with the password of {@code MD_ADMIN_PASSWORD}, otherwise with a random
 * one that is handed to the launcher in a file and must be changed at the first sign-in.</li>
 * </ol>
 * Out of scope: the demo plant, see {@code demo}.
 */
package org.maintenancedashboard.deployment;
