/**
 * Looking at the pages as another user, to see what that user sees.
 *
 * <ol>
 * <li>Who holds {@code users.manage} looks as any user who is not disabled, shares a site, and holds no right and no site that the viewer does
 * not hold; never as oneself, and not as a third from there.</li>
 * <li>It belongs to one session of the pages and is asked anew for each request: it is over with that session, at the viewer's wish, and as soon
 * as the user is disabled or holds more than the viewer.</li>
 * <li>The user's rights and sites count for every call, as if the user had signed in: the container's identity is the user's. Tokens of REST are
 * not touched by it.</li>
 * <li>Nothing is changed: {@link org.maintenancedashboard.security.viewing.ReadingOnly} makes each transaction one that only reads, so that the
 * database refuses whatever a service tries. Exports are facts of the audit, hence refused as well; jobs are not started.</li>
 * <li>Sessions, tokens and passwords of the user are not shown.</li>
 * <li>Begin, end and every fact between carry both names, see {@link org.maintenancedashboard.audit.Origin}.</li>
 * </ol>
 */
package org.maintenancedashboard.security.viewing;
