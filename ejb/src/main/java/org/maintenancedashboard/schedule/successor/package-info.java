/**
 * The open date after a completion, where dates count from completions.
 *
 * <ol>
 * <li>When work is completed again, or its completion is corrected, the one open work made for the next date gets the key and the start that
 * follow from it, as long as nobody has begun it.</li>
 * <li>Work that a person moved keeps its start; its key changes all the same.</li>
 * <li>This holds for every schedule whose date the work stood for. A next date that work of a higher rank carries stays with that work.</li>
 * </ol>
 */
package org.maintenancedashboard.schedule.successor;
