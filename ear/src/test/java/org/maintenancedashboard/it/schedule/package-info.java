/** Tests of activity types, schedules and previews against the running product. */
package org.maintenancedashboard.it.schedule;
