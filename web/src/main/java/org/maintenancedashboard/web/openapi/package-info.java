/**
 * The description of the REST interface for programs, OpenAPI 3, at {@code /openapi}.
 *
 * <ol>
 * <li>The build makes the document from the resources; no resource method is missing in it, and every one has a summary, the schema of its
 * answer and its problems.</li>
 * <li>Enums are shown by the codes they have in JSON.</li>
 * <li>It is served to bearers only: JSON where asked for, otherwise YAML.</li>
 * </ol>
 */
package org.maintenancedashboard.web.openapi;
