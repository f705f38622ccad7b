/**
 * Slows down guessing. Elytron's own lock is switched off: it counts by name only, on each server for itself, so that a stranger could lock
 * anybody out.
 *
 * <ol>
 * <li>Every try is counted before the password is looked at, so that tries at the same moment count as well.</li>
 * <li>Five wrong tries for one name from one address: from there the name rests for 15 minutes. From other addresses it does not.</li>
 * <li>Fifty wrong tries from one address, whatever the names: the address rests for 15 minutes.</li>
 * <li>A try while resting is not counted and does not look at the password. Unknown names count and answer like known ones.</li>
 * <li>A right password forgets the wrong tries of its name and address, and takes its own try back from those of the address.</li>
 * <li>Counted in the database, by its clock: all servers count together.</li>
 * </ol>
 */
package org.maintenancedashboard.security.guard;
