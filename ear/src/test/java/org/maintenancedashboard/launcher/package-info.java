/**
 * Starts the product: for {@code mvn -Prun} and for the tests of the assembled EAR, with the same building blocks.
 * <ol>
 * <li>L1 {@link org.maintenancedashboard.launcher.Settings} reads every {@code MD_} variable once; a wrong one is one line that
 * names it, exit code 1, no stack trace.</li>
 * <li>L2 Everything that must survive {@code mvn clean} is below {@code data/}: {@code postgres}, {@code keys} (readable by the owner
 * only), {@code log}, {@code run} (process ids, lock), {@code pg-bin}.</li>
 * <li>L3 Order of a start: signals, lock, left-overs of a killed run (server before database), ports, keys, database, server, ready.
 * Order of a stop: server, then database.</li>
 * <li>L4 One {@code data/} is used by one run at a time.</li>
 * <li>L5 The embedded database asks for a password on every connection; its superuser is used by the launcher only.</li>
 * <li>L6 The tests share one server with one deployment of the untouched EAR, started by
 * {@link org.maintenancedashboard.launcher.TestEnvironment} before the first test class and stopped after the last. REST and
 * browser tests are plain JUnit against it ({@link org.maintenancedashboard.launcher.Http},
 * {@link org.maintenancedashboard.launcher.Browser}). A test that must run inside the server is an Arquillian test whose deployment
 * is a small WAR beside the EAR ({@link org.maintenancedashboard.launcher.Deployments#war}), so a class costs about a second
 * instead of a redeployment of everything.</li>
 * <li>L7 Tests share one database: each makes what it needs under names of its own
 * ({@link org.maintenancedashboard.launcher.TestServer#unique}) and never counts on a table being empty.</li>
 * <li>L8 {@code MD_REALM} names scripts of {@code wildfly-config/realms}, run against the server's configuration before it starts
 * ({@link org.maintenancedashboard.launcher.RealmScript}).</li>
 * </ol>
 * Out of scope: what the server contains (wildfly-config) and the database schema (migrations).
 */
package org.maintenancedashboard.launcher;
