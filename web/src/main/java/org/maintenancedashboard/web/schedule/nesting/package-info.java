/** Groups of schedules on the pages: which there are, who is in them, and what an activity includes. */
package org.maintenancedashboard.web.schedule.nesting;
