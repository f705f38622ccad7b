/** The calendar over REST: which entries a range answers. */
package org.maintenancedashboard.it.calendar;
