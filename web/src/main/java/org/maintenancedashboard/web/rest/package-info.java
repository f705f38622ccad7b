/**
 * What every resource shares: where the interface lies, JSON, pages, versions, and problems.
 *
 * <ol>
 * <li>Every error is {@code application/problem+json} (RFC 9457) with {@code type}, {@code title}, {@code status}, {@code detail} and, where
 * members are at fault, {@code errors: [{field, message}]}.</li>
 * <li>Checks come in the order 401, 403, 404, 412, 400 or 409: resources carry no {@code @Valid}, services check drafts after finding.</li>
 * <li>An update names the version it was made from: {@code If-Match} missing is 428, stale is 412; every single thing comes with its
 * {@code ETag}.</li>
 * <li>A body with an unknown member is refused by the member's name; id and version never stand in a body.</li>
 * <li>A list is {@code {items, total, page, size}}, {@code size} 1 to 200, sorted by whitelisted fields only.</li>
 * <li>A path that cannot be an id is 404, a query parameter that cannot be read 400.</li>
 * <li>A fault of ours is 500 with an id that is also in the log, and nothing else about it.</li>
 * </ol>
 */
package org.maintenancedashboard.web.rest;
