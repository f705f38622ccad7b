/**
 * One run makes work at a time, on whichever node.
 *
 * <ol>
 * <li>The lease is one row with a token, a holder and an end; only the database's clock counts.</li>
 * <li>The fencing token is the id of the job execution, drawn from the database: it only grows, and a restart of the same run has a new one.</li>
 * <li>Each chunk renews the lease and checks its token inside its own transaction; a taker waits for such transactions, so an execution that
 * lost the lease commits nothing afterwards.</li>
 * <li>A lease that ran out without being given back tells that its execution is gone: whoever reserves it resumes the run.</li>
 * </ol>
 * Out of scope: jobs and their executions (module {@code batch}).
 */
package org.maintenancedashboard.schedule.lease;
