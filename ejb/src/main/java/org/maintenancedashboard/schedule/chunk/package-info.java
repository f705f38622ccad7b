/**
 * One chunk of a generation run, from targets to rows, in one transaction.
 *
 * <ol>
 * <li>Keys that are stored already are taken out before the plan is asked; only keys not yet generated move and merge.</li>
 * <li>Catch-up: of the dates before the effective date that were never made, LATEST makes the last and records the others as missed, ALL makes
 * all, NONE records all as missed.</li>
 * <li>Open predecessor: when the last work made for the target is open and was due before the effective date, STACK makes the date all the same,
 * SKIP records it as skipped, MERGE lets the open work cover it.</li>
 * <li>An activity costs its row and its key, both by COPY; the plan is referred to, "created" on its timeline is derived from its stamps, and
 * its steps are referred to by version and copied when somebody begins or ticks.</li>
 * <li>A key that somebody else takes in the same moment is refused by {@code occurrence_key_pk}; the chunk is then worked out again.</li>
 * <li>Progress and what the run did for each schedule commit with the rows, so a run that is cut off redoes at most the chunk it was in.</li>
 * <li>A target in a group ({@code schedule.nesting}) makes only what no higher rank carries; what it makes takes the keys of what it carries
 * into the same outcome: covered by its work, skipped or missed.</li>
 * </ol>
 * Out of scope: who may write ({@code schedule.lease}), what is due next ({@code schedule.generation}).
 */
package org.maintenancedashboard.schedule.chunk;
