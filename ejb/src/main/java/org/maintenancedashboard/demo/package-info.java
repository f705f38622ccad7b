/**
 * The demo plant: invented sites, equipment, people, schedules and a year of their history, so that every page looks alive.
 *
 * <ol>
 * <li>It is loaded at the first start with {@code MD_DEMO=true}, or by an administrator on an empty plant; never into a database that holds
 * other plant data (the log and the block of the start say so; customers, locations, categories, equipment, activity types, schedules).</li>
 * <li>The first start loads it once per database, recorded in {@code seed_mark} as {@code demo-plant}: removed, it does not come back by
 * itself.</li>
 * <li>It is a pure function of today's date and the seed 42; loading it on the same day gives the same plant. Only the work of today and
 * the work in hand follow the hour.</li>
 * <li>Its people have no password and cannot sign in.</li>
 * <li>The history is what the engine says: every past occurrence has its key, and the generation goes on from the end of the lead.</li>
 * <li>Every row is stamped {@code created_by = 'demo'}. Removing deletes these rows and the work, keys and schedules that hang on them.
 * Things made by hand that need the plant (places below it, equipment on it, and the like) block the removal; nothing is deleted then.</li>
 * </ol>
 * Out of scope: the button that offers it (web module).
 */
package org.maintenancedashboard.demo;
