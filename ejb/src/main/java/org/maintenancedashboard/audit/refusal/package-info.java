/**
 * Refused calls as facts of the audit trail, bounded so that a flood fills neither the table nor the memory (rule of refusals in {@code audit}).
 */
package org.maintenancedashboard.audit.refusal;
