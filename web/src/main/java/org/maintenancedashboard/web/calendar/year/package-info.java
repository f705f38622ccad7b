/** The page of a year of a schedule: twelve small months, the dates as a list, the reasons of one of them. Every state has an address. */
package org.maintenancedashboard.web.calendar.year;
