package org.maintenancedashboard.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Walks along the chain and notes every place that does not follow from the one before. */
final class ChainWalk {

    private static final int MOST = 5_000;

    private final List<String> findings = new ArrayList<>();
    private byte[] before;
    private long position;
    private long found;
    private long sound;

    ChainWalk() {
        this(0, ChainLink.START);
    }

    /** A walk that begins behind a place whose hash is known. */
    ChainWalk(long position, byte[] hash) {
        this.position = position;
        this.before = hash.clone();
    }

    /** The next place as it is stored; {@code canonical} is null where its fact is gone. */
    void step(long place, long entry, String hash, String canonical) {
        if (place != position + 1) {
            note("Places " + (position + 1) + " to " + (place - 1) + " of the chain are missing");
        }
        if (canonical == null) {
            note("Fact " + entry + " at place " + place + " was deleted");
        } else {
            found++;
            if (hash.equals(ChainLink.hex(ChainLink.next(before, place, canonical)))) {
                sound++;
            } else {
                note("Fact " + entry + " at place " + place + (place == position + 1 ? " was changed, or does not belong there"
                        : " cannot be proven, since what stood before it is missing"));
            }
        }
        before = HexFormat.of().parseHex(hash);
        position = place;
    }

    /** Compares a place written down outside with the chain. */
    void compare(long place, String anchored, String stored) {
        if (stored == null && place > position) {
            note("The chain ends at place " + position + ", but place " + place + " was written down outside: its end was cut off");
        } else if (stored != null && !stored.equals(anchored)) {
            note("Place " + place + " is not what was written down outside: the chain was made anew");
        }
    }

    /** A fact that never came into the chain. */
    void stray(long entry) {
        note("Fact " + entry + " stands outside of the chain: it was put in later, or nothing seals");
    }

    /** One more finding, unless there are too many. */
    void note(String finding) {
        if (findings.size() < MOST) {
            findings.add(finding);
        }
    }

    long position() {
        return position;
    }

    long found() {
        return found;
    }

    long sound() {
        return sound;
    }

    List<String> findings() {
        return findings;
    }
}
