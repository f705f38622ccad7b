/**
 * Offers the demo plant on the overview.
 *
 * <ol>
 * <li>Only callers with full access see anything of it: an offer to load it on an empty database, a note and a way to remove it once it is
 * loaded.</li>
 * </ol>
 * Out of scope: what the plant contains (package {@code demo}).
 */
package org.maintenancedashboard.web.demo;
