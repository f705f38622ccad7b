/** Generated work that no longer matches its schedule, on a page and over REST; moving it is off until somebody ticks it. */
package org.maintenancedashboard.web.schedule.mismatch;
