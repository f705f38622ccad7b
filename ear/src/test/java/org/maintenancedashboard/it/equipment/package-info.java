/** Tests of locations, customers and equipment against the running product. */
package org.maintenancedashboard.it.equipment;
