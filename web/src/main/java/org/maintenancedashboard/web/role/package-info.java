/** Roles as a matrix of permissions, and why somebody may do something, on pages and over REST. */
package org.maintenancedashboard.web.role;
