/** What is coming, as page and over REST: months with dates and hours, drawn and as tables, by activity type or site. Every state has an address. */
package org.maintenancedashboard.web.calendar.forecast;
