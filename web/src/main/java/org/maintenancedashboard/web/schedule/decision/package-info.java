/** Single dates of a schedule that people move or cancel, over REST, in the calendar and on the page of the schedule. */
package org.maintenancedashboard.web.schedule.decision;
