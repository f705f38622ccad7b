/**
 * How the account that owns the tables removes the beginning of the audit trail, and signs what went (rule of retention in {@code audit}).
 */
package org.maintenancedashboard.audit.cut;
