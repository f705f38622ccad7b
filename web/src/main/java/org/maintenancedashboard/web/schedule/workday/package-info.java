/**
 * Working calendars on pages and over REST.
 *
 * <ol>
 * <li>A calendar is edited as a whole; nothing is stored before Save.</li>
 * <li>A file is read first and shown day by day; what is new is then put into the form.</li>
 * </ol>
 */
package org.maintenancedashboard.web.schedule.workday;
