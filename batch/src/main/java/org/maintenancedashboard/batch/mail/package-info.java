/** Sends what waits to be sent by mail, every three seconds; the rules stand at the package {@code security.user}. */
package org.maintenancedashboard.batch.mail;
