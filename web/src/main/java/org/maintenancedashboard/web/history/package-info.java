/**
 * The history of one thing, on a tab beside its page and over REST.
 *
 * <ol>
 * <li>Every kind of thing has the same page; its address holds kind, id and page.</li>
 * <li>Fields and values read as the forms show them, moments with their zone.</li>
 * </ol>
 */
package org.maintenancedashboard.web.history;
