/** The policies of a schedule as the editor asks for them: in words, one question each, the preview following every answer. */
package org.maintenancedashboard.web.schedule.policy;
