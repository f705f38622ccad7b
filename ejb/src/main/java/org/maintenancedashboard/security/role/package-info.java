/**
 * Roles and what they allow, and why somebody may do something.
 *
 * <ol>
 * <li>Five system roles are there from the start (admin, site admin, planner, technician, viewer); they keep their names and are never deleted.
 * What an administrator takes from them stays taken: they are written once per database, by a migration.</li>
 * <li>The role {@code admin} holds {@code admin.full_access}, which stands for every permission, and cannot be changed.</li>
 * <li>A role counts on every site its users have, so only somebody with all sites changes roles, and only within the own permissions.</li>
 * <li>A changed role counts at the next request of its users; their sessions of the pages end.</li>
 * <li>Nobody ever takes away the last user who can sign in with full access to all sites.</li>
 * </ol>
 */
package org.maintenancedashboard.security.role;
