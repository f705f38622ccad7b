/** The calendar as page and REST. */
package org.maintenancedashboard.web.calendar;
