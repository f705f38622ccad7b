/** The pages' side of links that go by mail: asking for one where the password is forgotten, and how far the last one of a user is. */
package org.maintenancedashboard.web.user.mail;
