/** "Why this date?" over REST, for activities and for dates that are only planned. The words are those of {@code calendar.DateReasons}, as on the pages. */
package org.maintenancedashboard.web.calendar.why;
