/** Background jobs as page and REST: start the generation, see how far it is. Decides nothing; see {@link org.maintenancedashboard.batch.Jobs}. */
package org.maintenancedashboard.web.jobs;
