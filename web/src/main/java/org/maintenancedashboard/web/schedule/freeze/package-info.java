/** Freeze windows on pages and over REST; a page asks for a yearly window by day and month, for one that comes once by date and time. */
package org.maintenancedashboard.web.schedule.freeze;
