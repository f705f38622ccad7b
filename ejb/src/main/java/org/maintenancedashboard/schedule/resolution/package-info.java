/**
 * Which schedule applies to an equipment, and why: for people, not for the generation.
 *
 * <ol>
 * <li>What applies is read from the view {@code effective_schedule}, which the generation and the calendar use; nothing is decided here.</li>
 * <li>Shown for each activity type that fits the equipment: every schedule whose target holds the equipment, the nearest target first (its own,
 * its category's on its site, its category's, everything's on its site, everything's), what applies, what is beaten by it, what is switched off.</li>
 * <li>A schedule made in place of a shared one, for one equipment, is an ordinary schedule that names the one it replaces. It begins after what
 * is already made, so that no date is made twice.</li>
 * <li>One without a rule in place of a shared one switches that off for the equipment. Deleting or deactivating it brings the shared one back.</li>
 * </ol>
 */
package org.maintenancedashboard.schedule.resolution;
