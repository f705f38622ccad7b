/**
 * The audit trail on pages and over REST.
 *
 * <ol>
 * <li>Every request gets an id, which its facts carry and its answer names in {@code X-Correlation-Id}.</li>
 * <li>In a file for spreadsheets no cell begins a formula.</li>
 * </ol>
 */
package org.maintenancedashboard.web.audit;
