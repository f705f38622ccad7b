/**
 * Plain language over HTTP and in the schedule editor.
 *
 * <ol>
 * <li>An unclear phrase is answered 422 with the question, everything else that is wrong 400 with its member.</li>
 * <li>In the editor an understood phrase fills the rule builder, first date and time; nothing is stored before "Save schedule".</li>
 * <li>The editor reads the phrase in the browser's language where that is one of the three, and lets one choose another.</li>
 * </ol>
 */
package org.maintenancedashboard.web.schedule.phrase;
