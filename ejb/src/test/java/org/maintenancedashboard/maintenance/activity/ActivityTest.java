package org.maintenancedashboard.maintenance.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Invalid;

/** Every state against every verb; "-" is a conflict. */
class ActivityTest {

    private static final Instant START = Instant.parse("2026-03-10T08:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(4));
    private static final Map<String, Consumer<Activity>> VERBS = Map.of(
            "start", activity -> activity.start(START),
            "hold", Activity::hold,
            "release", Activity::release,
            "complete", activity -> activity.complete(null, END, "done"),
            "cancel", Activity::cancel,
            "reopen", Activity::reopen,
            "move", activity -> activity.move(START.plus(Duration.ofDays(1))));
    private static final Map<ActivityStatus, List<String>> PATHS = Map.of(
            ActivityStatus.SCHEDULED, List.of(),
            ActivityStatus.PENDING, List.of("hold"),
            ActivityStatus.IN_PROGRESS, List.of("start"),
            ActivityStatus.COMPLETED, List.of("start", "complete"),
            ActivityStatus.CANCELLED, List.of("cancel"));

    @ParameterizedTest
    @CsvSource({
        "SCHEDULED,   IN_PROGRESS, PENDING, -,         -,         CANCELLED, -,         SCHEDULED",
        "PENDING,     IN_PROGRESS, -,       SCHEDULED, -,         CANCELLED, -,         PENDING",
        "IN_PROGRESS, -,           -,       -,         COMPLETED, CANCELLED, -,         -",
        "COMPLETED,   -,           -,       -,         -,         -,         SCHEDULED, -",
        "CANCELLED,   -,           -,       -,         -,         -,         SCHEDULED, -"})
    void aVerbLeadsFromStateToStateOrIsAConflict(ActivityStatus from, String start, String hold, String release, String complete, String cancel,
            String reopen, String move) {
        check(from, "start", start);
        check(from, "hold", hold);
        check(from, "release", release);
        check(from, "complete", complete);
        check(from, "cancel", cancel);
        check(from, "reopen", reopen);
        check(from, "move", move);
    }

    @Test
    void completionKeepsTheStartOrTakesTheOneTold() {
        Activity kept = in(ActivityStatus.IN_PROGRESS);
        kept.complete(null, END, null);
        assertEquals(List.of(START, END), List.of(kept.getActualStart(), kept.getActualEnd()));
        Activity told = in(ActivityStatus.IN_PROGRESS);
        told.complete(START.minusSeconds(60), END, null);
        assertEquals(START.minusSeconds(60), told.getActualStart());
    }

    @Test
    void anEndThatDoesNotFollowTheStartIsRefusedAndChangesNothing() {
        Activity activity = in(ActivityStatus.IN_PROGRESS);
        assertThrows(Invalid.class, () -> activity.complete(null, START, null));
        assertThrows(Invalid.class, () -> activity.complete(END, START, null));
        assertEquals(ActivityStatus.IN_PROGRESS, activity.getStatus());
        assertNull(activity.getActualEnd());
    }

    @Test
    void aReopenedActivityHasNoEnd() {
        Activity activity = in(ActivityStatus.COMPLETED);
        activity.expectNext(LocalDate.of(2026, 4, 10));
        activity.reopen();
        assertNull(activity.getActualEnd());
    }

    @Test
    void aMoveKeepsTheLength() {
        Activity activity = in(ActivityStatus.SCHEDULED);
        activity.move(START.plus(Duration.ofDays(3)));
        assertEquals(List.of(START.plus(Duration.ofDays(3)), END.plus(Duration.ofDays(3))),
                List.of(activity.getScheduledStart(), activity.getScheduledEnd()));
    }

    @Test
    void aPlanEndsAfterItBegins() {
        Activity activity = new Activity();
        assertThrows(Invalid.class, () -> activity.plan(START, START));
        assertThrows(Invalid.class, () -> activity.plan(END, START));
    }

    @ParameterizedTest
    @EnumSource(ActivityStatus.class)
    void onlyOpenWorkWhoseEndHasPassedIsOverdue(ActivityStatus status) {
        Activity activity = in(status);
        assertFalse(activity.isOverdue(END));
        assertEquals(status.isOpen(), activity.isOverdue(END.plusSeconds(1)));
    }

    @Test
    void scheduledPendingAndInProgressAreOpen() {
        assertTrue(ActivityStatus.SCHEDULED.isOpen() && ActivityStatus.PENDING.isOpen() && ActivityStatus.IN_PROGRESS.isOpen());
        assertFalse(ActivityStatus.COMPLETED.isOpen() || ActivityStatus.CANCELLED.isOpen());
    }

    private static void check(ActivityStatus from, String verb, String to) {
        Activity activity = in(from);
        if (to.equals("-")) {
            assertThrows(Conflict.class, () -> VERBS.get(verb).accept(activity), from + " " + verb);
            assertEquals(from, activity.getStatus());
        } else {
            VERBS.get(verb).accept(activity);
            assertEquals(ActivityStatus.valueOf(to), activity.getStatus(), from + " " + verb);
        }
    }

    private static Activity in(ActivityStatus status) {
        Activity activity = new Activity();
        activity.plan(START, END);
        PATHS.get(status).forEach(verb -> VERBS.get(verb).accept(activity));
        assertEquals(status, activity.getStatus());
        return activity;
    }
}
