package org.maintenancedashboard.audit.cut;

import java.time.Instant;

/**
 * What was removed from the beginning of the trail.
 *
 * @param position the last place removed; the chain goes on behind it
 * @param facts how many facts
 * @param firstPosition the first place removed
 * @param firstAt the earliest of them
 * @param lastAt the latest of them
 */
public record AuditCut(long position, String hash, long facts, long firstPosition, Instant firstAt, Instant lastAt, Instant cutAt) {

    /** What the signature is made over. */
    public String canonical() {
        return String.join("\n", "audit cut", String.valueOf(position), hash, String.valueOf(facts), String.valueOf(firstPosition), firstAt.toString(), lastAt.toString(),
                cutAt.toString());
    }
}
