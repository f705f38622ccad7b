/**
 * What lies ahead of each item of equipment, for lists of equipment.
 *
 * <ol>
 * <li>Next is the open activity that ends first; what is overdue comes before what is due.</li>
 * <li>Open is scheduled, pending or in progress.</li>
 * </ol>
 */
package org.maintenancedashboard.maintenance.outlook;
