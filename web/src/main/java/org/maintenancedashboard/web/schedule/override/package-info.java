/** Which schedule applies to an equipment and why, and one made in its place, as part of the equipment's page and over REST. */
package org.maintenancedashboard.web.schedule.override;
