/** The overview, the list of work and the calendar count the same. */
package org.maintenancedashboard.it.overview;
