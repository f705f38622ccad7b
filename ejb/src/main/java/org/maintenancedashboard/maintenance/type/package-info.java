/**
 * Activity types: what kinds of work exist, how long they take, which equipment they fit, and the checklist each brings along.
 *
 * <ol>
 * <li>The name of a type and of a category is unique, whatever the case.</li>
 * <li>A type without equipment categories applies to every equipment.</li>
 * <li>A type that schedules or activities use, and a category that types use, cannot be deleted; either can be made inactive.</li>
 * <li>The checklist is an ordered list; it is copied to an activity when the activity is made, so changing it leaves made work alone.</li>
 * <li>A duration is in hours, above 0, at most 9999.99.</li>
 * </ol>
 * Out of scope: templates per equipment category, custom fields.
 */
package org.maintenancedashboard.maintenance.type;
