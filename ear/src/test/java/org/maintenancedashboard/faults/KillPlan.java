package org.maintenancedashboard.faults;

import java.util.SplittableRandom;

/**
 * When a round's kill falls, drawn from the seed and the round's number.
 *
 * @param pair whether two servers start the job at once
 * @param aim what of the run is to be hit
 * @param chunks how many chunks have begun to write before the delay counts; only for {@code WITHIN}
 * @param delay share of a usual length, 0 to 1: of the time before the first chunk, of a chunk, or of the end
 * @param holder whether, of two servers, the one that holds the lease is killed
 */
record KillPlan(boolean pair, Aim aim, int chunks, double delay, boolean holder) {

    private static final int PAIR_EVERY = 11;
    private static final int TENTHS = 10;
    private static final int BEFORE = 1;
    private static final int AFTER = 2;

    /** The three parts of a run. */
    enum Aim {
        BEFORE, WITHIN, AFTER
    }

    /** Eight kills of ten are meant for the time in which chunks are written, one for the time before, one for the time after. */
    static KillPlan of(long seed, int number, int chunksOfRun) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        int tenth = random.nextInt(TENTHS);
        Aim aim = tenth < BEFORE ? Aim.BEFORE : tenth < AFTER ? Aim.AFTER : Aim.WITHIN;
        return new KillPlan(number % PAIR_EVERY == 0, aim, 1 + random.nextInt(chunksOfRun), random.nextDouble(), random.nextInt(4) > 0);
    }
}
