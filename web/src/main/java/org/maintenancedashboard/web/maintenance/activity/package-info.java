/** Activities as pages and REST. Translates between wall time of the site and moments; decides nothing. */
package org.maintenancedashboard.web.maintenance.activity;
