/**
 * Activity types and their categories: the list page, the edit page and the resources.
 *
 * <ol>
 * <li>Everybody with {@code maintenance.view} reads; {@code maintenance.manage_all} writes.</li>
 * <li>The checklist is edited as lines in their order; blank lines are left out when it is saved.</li>
 * </ol>
 */
package org.maintenancedashboard.web.maintenance.type;
