/**
 * Business facts, written in the transaction of the change they speak of: who, what, when, before and after.
 *
 * <ol>
 * <li>A fact is only ever added.</li>
 * <li>Values are JSON; secrets never enter them.</li>
 * </ol>
 * Out of scope: reading, sealing and verifying the trail.
 */
package org.maintenancedashboard.audit;
