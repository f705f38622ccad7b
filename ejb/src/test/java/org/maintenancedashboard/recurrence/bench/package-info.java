/** The engine's speed beside lib-recur and ical4j, measured by JMH: {@code mvn -Pbench -pl ejb verify}. Nothing here is a test. */
package org.maintenancedashboard.recurrence.bench;
