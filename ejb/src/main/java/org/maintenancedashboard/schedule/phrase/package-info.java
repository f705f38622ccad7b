/**
 * Schedules said in plain language: a phrase is read by {@code recurrence.language}, its next dates come from the preview.
 *
 * <ol>
 * <li>Nothing is stored. Text, zone, language and reference date are refused by name; a phrase that is not clear is no refusal but a
 *     question.</li>
 * <li>The next dates are those the preview gives for the same rule, start and zone, from the reference date on.</li>
 * </ol>
 */
package org.maintenancedashboard.schedule.phrase;
