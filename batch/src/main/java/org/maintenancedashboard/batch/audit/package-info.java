/**
 * Seals the audit trail every three seconds, and looks over it at an operator's command: job {@code verify-audit}, which fails where the
 * trail is not whole and writes the findings to the log. Job {@code cut-audit} removes what is older than its property {@code olderThanDays}.
 */
package org.maintenancedashboard.batch.audit;
