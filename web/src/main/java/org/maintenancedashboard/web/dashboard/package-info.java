/** The overview page: figures as tiles with a small picture each, lists, cards. Geometry of its drawings is computed here, colours are tokens. */
package org.maintenancedashboard.web.dashboard;
