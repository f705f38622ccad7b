/**
 * What was done to one thing, for those who may see the thing.
 *
 * <ol>
 * <li>Who may see a thing within the own sites sees its history; that of a user asks for {@code users.manage}, since it tells when somebody
 * signed in. A thing that is missing and one of a foreign site are the same: not found.</li>
 * <li>The latest comes first, in pages. Neither the address a request came from nor its id are said: those stand in the audit trail.</li>
 * <li>What another thing is referred to by reads as its name at that time.</li>
 * </ol>
 * Out of scope: things that were deleted (see {@code audit}), and the ticks of a checklist (see the timeline of an activity).
 */
package org.maintenancedashboard.history;
