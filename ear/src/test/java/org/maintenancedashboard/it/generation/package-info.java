/** Tests of the generation against the running product: what the policies of a schedule make of dates, and what operators can do with a run. */
package org.maintenancedashboard.it.generation;
