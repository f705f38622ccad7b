/**
 * What lies beyond one plan: several plans of one equipment, and plans that follow one another. Pure functions like the
 * engine they ask.
 *
 * <ol>
 * <li>Nesting ({@link org.maintenancedashboard.recurrence.series.Nesting}): where a date of a higher rank lies within the tolerance of one of
 * a lower rank (whole days between final local dates, inclusive), only the higher is made and carries the lower. Ranks are gone through from
 * the highest down; only dates that are made themselves carry others. Of several the nearest carries, of two equally near the earlier. What is decided already (a {@link org.maintenancedashboard.recurrence.series.Ranked.Standing}) stays: made work
 * carries and is not carried, what is out does neither.</li>
 * <li>The tolerance, where none is said, is a fifth of the rule's nominal days, rounded down.</li>
 * <li>This and following ({@link org.maintenancedashboard.recurrence.series.Succession}): the series ends before a key, a successor begins
 * with what is left of its end; keys go over by ordinal. A rule with one day goes on with the day its
 * date was moved to ({@link org.maintenancedashboard.recurrence.series.Following}).</li>
 * </ol>
 * Out of scope: what is stored, and who may decide (schedule).
 */
package org.maintenancedashboard.recurrence.series;
