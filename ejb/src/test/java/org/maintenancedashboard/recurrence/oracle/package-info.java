/**
 * The engine beside ical4j and lib-recur on random rules. Whoever differs from the engine has to fall under a named class
 * ({@link org.maintenancedashboard.recurrence.oracle.Difference}); docs/recurrence.md says how to run the whole.
 */
package org.maintenancedashboard.recurrence.oracle;
