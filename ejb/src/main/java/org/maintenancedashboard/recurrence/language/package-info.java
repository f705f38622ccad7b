/**
 * Schedules in plain language, English, German and French: a sentence becomes a rule or a question, a rule becomes a sentence. Plain Java,
 * a pure function of its arguments; knows days, no zones and no policies.
 *
 * <ol>
 * <li>A sentence is read completely or not at all; what is ambiguous or not understood becomes a {@link Question}, never a guess.</li>
 * <li>What a sentence leaves open (first date, time of day) comes from the caller.</li>
 * <li>Without a start the first date that fits is the start. "Every 2 weeks on Tuesday" asks from which week; months and years count from
 *     the first date that fits.</li>
 * <li>What is described is read back as the same rule, start included, in every language; a rule beyond the grammar is still described, and
 *     reading it back asks.</li>
 * <li>An hour alone is asked about in English (am or pm) and is read on the 24-hour clock in German and French. 03/04 is asked about in
 *     English and is day and month in German and French.</li>
 * <li>"werktags", "jour ouvrable", "biweekly", "every second Tuesday", "tous les 15 jours" mean two things and are asked about.</li>
 * <li>A fourth language is a fourth table beside {@code en.properties} and a line in {@link Language}.</li>
 * </ol>
 * Out of scope: working calendars, rolls, freezes ("next working day if holiday").
 */
package org.maintenancedashboard.recurrence.language;
