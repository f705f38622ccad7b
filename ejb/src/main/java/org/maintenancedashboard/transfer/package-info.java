/**
 * Import of equipment from a delimited text file: read, checked row by row, then stored in one transaction.
 *
 * <ol>
 * <li>Columns are matched by header name, whatever their order, case and spaces; Name, Category, Manufacturer Serial and Location must be
 *     there, the others may be absent. A file that cannot be read as a whole is refused as a whole.</li>
 * <li>A row is known by the line of the file on which it begins; the header is line 1.</li>
 * <li>The natural key is the serial. The same serial with equal cells is unchanged, with other cells it is an error that names the columns;
 *     the name or asset tag of another item, stored or accepted earlier in the file, is an error. Only columns in the file are compared.</li>
 * <li>A location is a path {@code Site > POD > MDC} of at most ten levels; levels that do not exist are created, as are unknown categories.
 *     Each creation is a warning that names the nearest existing name, if one is near.</li>
 * <li>A blank asset tag becomes {@code AUTO_} and the serial; an unknown status becomes active with a warning; a date that is not ISO is an
 *     error.</li>
 * <li>All or nothing: one error, and nothing is stored. Valid rows only: rows with errors are left out.</li>
 * <li>A dry run is the real import, rolled back; its report says the same.</li>
 * <li>A site is created only by somebody who sees all sites; a row for a site the caller may not see is an error.</li>
 * </ol>
 * Out of scope: updating stored equipment from a file, other kinds of things, other file formats.
 */
package org.maintenancedashboard.transfer;
