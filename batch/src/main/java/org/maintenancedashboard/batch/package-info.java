/**
 * Background jobs: Jakarta Batch artifacts, the timer that starts them, and {@link org.maintenancedashboard.batch.Jobs}, the one door to
 * them for pages and REST.
 *
 * <ol>
 * <li>Artifacts carry ids and progress; every decision is a service call.</li>
 * <li>At most one execution of a job runs at a time; starting a second answers with a conflict.</li>
 * <li>A job restarts from its last committed chunk with the effective date it began with.</li>
 * </ol>
 */
package org.maintenancedashboard.batch;
