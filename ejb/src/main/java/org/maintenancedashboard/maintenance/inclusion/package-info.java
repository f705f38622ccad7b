/**
 * Work that includes the work of other types: the annual service with the monthly look in it.
 *
 * <ol>
 * <li>Which types an activity includes, and with which steps, is written when it is made ({@code included_work}); the steps are copied with
 * its own.</li>
 * </ol>
 * Out of scope: which dates are included (schedule).
 */
package org.maintenancedashboard.maintenance.inclusion;
