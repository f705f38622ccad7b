/**
 * What every feature shares: identity and stamps of entities, the caller and the sites the caller may see, pages of results, and the one
 * family of errors.
 *
 * <ol>
 * <li>Every refusal is a {@link org.maintenancedashboard.common.DomainException}: a message key with arguments, never a finished text.</li>
 * <li>{@link org.maintenancedashboard.common.Clocks} produces the only clock; {@code now()} is called on an injected clock only.</li>
 * <li>A list or a get takes the caller's {@link org.maintenancedashboard.common.SiteScope}; a foreign id answers like a missing one.</li>
 * </ol>
 * Out of scope: anything that knows a feature.
 */
package org.maintenancedashboard.common;
