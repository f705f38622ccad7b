/** Accounts, roles, sessions and the audit trail of the running product, over REST and in a browser. */
package org.maintenancedashboard.it.security;
