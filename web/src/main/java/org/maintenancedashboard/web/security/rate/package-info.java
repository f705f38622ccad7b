/**
 * How much one caller may ask for in a minute.
 *
 * <ol>
 * <li>Calls of {@code /api} count for their user and their token, those without a valid token for their address (of IPv6 the first 64 bits).
 * Searching, exporting and importing count once more, for the user, over REST and on pages alike.</li>
 * <li>A bucket holds one minute's worth and fills evenly; a setting {@code MD_LIMIT_…} changes the number for a minute.</li>
 * <li>Over the limit the answer is 429 with {@code Retry-After}; a call that is refused takes nothing from its other buckets. Calls that count
 * carry {@code RateLimit-Policy} and {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers-10).</li>
 * <li>Buckets are kept per server, in memory, 20,000 at most; the one asked least lately goes first.</li>
 * </ol>
 */
package org.maintenancedashboard.web.security.rate;
