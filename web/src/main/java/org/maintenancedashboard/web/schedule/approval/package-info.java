/** Approval of work inside a freeze, on the page of the activity and over REST. */
package org.maintenancedashboard.web.schedule.approval;
