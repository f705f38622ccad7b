/** Which date work made by hand would stand for, on the page of the activity and over REST. */
package org.maintenancedashboard.web.schedule.cover;
