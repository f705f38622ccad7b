/**
 * Schedules: the list, the editor with its live preview, and the resources with the preview contract.
 *
 * <ol>
 * <li>The preview asks the same engine and the same services as generation; it never computes a date itself.</li>
 * <li>Every rule can be edited: what the builder cannot say is edited as its RFC 5545 text.</li>
 * <li>A member of the preview that this version cannot honour is refused by name, never ignored.</li>
 * </ol>
 */
package org.maintenancedashboard.web.schedule;
