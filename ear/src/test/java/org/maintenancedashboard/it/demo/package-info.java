/** The demo plant on a database that others use: it cannot be loaded there. */
package org.maintenancedashboard.it.demo;
