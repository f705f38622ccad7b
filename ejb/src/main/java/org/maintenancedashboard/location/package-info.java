/**
 * Where things stand: the tree Site &gt; POD &gt; MDC, and the customers who own its parts.
 *
 * <ol>
 * <li>A site has no parent and a zone (any IANA id); every other location has a parent and no zone.</li>
 * <li>A name is unique among its siblings, whatever its case; the tree is at most 10 levels deep and has no cycle.</li>
 * <li>The site, the depth, the path and the sorting key of a location are kept by the database.</li>
 * <li>Names with numbers stand in natural order: POD 2 before POD 10.</li>
 * <li>A location that holds equipment or other locations cannot be deleted, nor a customer that a location names.</li>
 * </ol>
 */
package org.maintenancedashboard.location;
