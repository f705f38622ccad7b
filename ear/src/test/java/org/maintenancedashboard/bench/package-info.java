/** Measurements, run by {@code mvn -Pbench} only; they print figures and fail on wrong results, never on slow ones. */
package org.maintenancedashboard.bench;
