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
 * </ol>
 * Out of scope: retention.
 */
package org.maintenancedashboard.audit;
