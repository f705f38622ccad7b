/** Schedules that follow one another, over REST and on the page of a schedule. */
package org.maintenancedashboard.web.schedule.series;
