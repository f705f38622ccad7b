/**
 * Business facts, written in the transaction of the change they speak of: who, what, when, from where, before and after.
 *
 * <ol>
 * <li>A fact is only ever added; the database refuses to change, delete or truncate.</li>
 * <li>Values are JSON; secrets never enter them. Of a fact of a request the network address and the id of the request are kept.</li>
 * <li>Sign-ins, refusals, exports and looks over the chain are facts as well.</li>
 * <li>Every few seconds the facts not yet sealed get places in a chain: the hash of a place is SHA-256 over the hash before it, the place, and
 * the canonical text of the fact (database function {@code audit_canonical}). No change of business waits for that; facts not sealed yet are
 * reported as such.</li>
 * <li>The last place is written down in a file outside the database.</li>
 * <li>A look over the chain names every fact that was changed, deleted, put in, or moved, and sees when its end was cut off.</li>
 * <li>The whole trail is for {@code administration.read} on all sites; a page that shows a thing shows what was done to it.</li>
 * <li>A call refused for want of permission is a fact at once, those of the same caller on the same path within the minute after it are one
 * more with their count; who tries more than 50 paths in a minute fills no more (what is held back at a stop of the server is lost).</li>
 * <li>Facts leave the trail only from its beginning, by the account that owns the tables, and only where the whole chain is sound. What was cut
 * off (last place and hash, count, times) is noted and signed with a key of its own; the chain goes on behind it, and each look names it.</li>
 * <li>Of somebody who looks as another user both names are kept.</li>
 * </ol>
 */
package org.maintenancedashboard.audit;
