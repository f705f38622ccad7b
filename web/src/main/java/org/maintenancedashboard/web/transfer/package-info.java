/**
 * Import of equipment for people and programs: the page {@code /import} and {@code POST /api/v1/imports/equipment}.
 *
 * <ol>
 * <li>Both call {@link org.maintenancedashboard.transfer.EquipmentImports} and say the same sentences.</li>
 * <li>The page checks first, by a dry run with valid rows only, and stores on a second press; what it stores is the file that was checked.</li>
 * <li>The page shows at most a thousand rows of each kind; the answer of the REST interface holds every error and warning.</li>
 * </ol>
 */
package org.maintenancedashboard.web.transfer;
