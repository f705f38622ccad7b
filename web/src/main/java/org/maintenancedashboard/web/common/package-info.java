/**
 * What every page shares: reading records in pages, words and dates as people read them, and the one translator of refusals to messages.
 *
 * <ol>
 * <li>Every text stands in {@code messages.properties}; a page names it by key ({@code msg}), with arguments through {@code fmt.text}.</li>
 * <li>A moment is shown in a named zone with its abbreviation; a date of this year carries no year.</li>
 * <li>A status is a word, an icon and a tone, never a colour alone.</li>
 * <li>A refusal of a service becomes a message at its field, or on top of the page; anything unknown becomes an id that is also in the
 * log.</li>
 * </ol>
 * Out of scope: anything that decides.
 */
package org.maintenancedashboard.web.common;
