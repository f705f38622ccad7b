/**
 * Hostile requests made from the OpenAPI document: {@code mvn -Pfuzz verify -Dfuzz.requests=20000 -Dfuzz.seed=1}.
 * <ol>
 * <li>Every parameter and every member of every body of every method gets every hostile value once; then random pairs of members get
 * random values, by the seed, until the number of requests is reached.</li>
 * <li>No answer is a fault of ours (5xx), none shows a trace.</li>
 * <li>Every answer is one that the document names for the method: its status, its type, and the form of its body.</li>
 * <li>What is refused (4xx) has changed nothing: no row of any table was written, those of sessions, guards and the audit trail aside,
 * which note refusals.</li>
 * </ol>
 */
package org.maintenancedashboard.fuzz;
