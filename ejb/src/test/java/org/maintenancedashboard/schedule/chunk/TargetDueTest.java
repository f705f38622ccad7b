package org.maintenancedashboard.schedule.chunk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maintenancedashboard.schedule.generation.GenerationTarget;
import org.maintenancedashboard.schedule.plan.CatchUp;
import org.maintenancedashboard.schedule.plan.OpenPredecessor;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;

/** Rules 2 and 3 of the package, and the lead. Weekly on Monday at 08:00 in Chicago, asked on Wednesday 24 June 2026. */
class TargetDueTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-24");
    private static final PlanSnapshot MONDAYS = new PlanSnapshot(LocalDateTime.parse("2026-06-01T08:00"), "America/Chicago", "FREQ=WEEKLY", "OMIT");

    @Test
    void catchUpLatestMakesTheLastMissedDateAndRecordsTheOthers() {
        assertEquals(List.of("06-01 MISSED", "06-08 MISSED", "06-15 MISSED", "06-22 GENERATED", "06-29 GENERATED", "07-06 GENERATED"),
                due(CatchUp.LATEST, OpenPredecessor.STACK, 14));
    }

    @Test
    void catchUpAllMakesEveryMissedDate() {
        assertEquals(List.of("06-01 GENERATED", "06-08 GENERATED", "06-15 GENERATED", "06-22 GENERATED"), due(CatchUp.ALL, OpenPredecessor.STACK, 0));
    }

    @Test
    void catchUpNoneMakesNoMissedDate() {
        assertEquals(List.of("06-01 MISSED", "06-08 MISSED", "06-15 MISSED", "06-22 MISSED", "06-29 GENERATED"), due(CatchUp.NONE, OpenPredecessor.STACK, 5));
    }

    @Test
    void anOpenOverduePredecessorLetsLaterDatesBeSkippedOrCovered() {
        assertEquals(List.of("06-01 MISSED", "06-08 MISSED", "06-15 MISSED", "06-22 GENERATED", "06-29 SKIPPED"), due(CatchUp.LATEST, OpenPredecessor.SKIP, 7));
        assertEquals(List.of("06-01 MISSED", "06-08 MISSED", "06-15 MISSED", "06-22 GENERATED", "06-29 COVERED by 06-22"),
                due(CatchUp.LATEST, OpenPredecessor.MERGE, 7));
    }

    @Test
    void aPredecessorThatIsNotOverdueIsNoReasonToSkip() {
        assertEquals(List.of("06-01 MISSED", "06-08 MISSED", "06-15 MISSED", "06-22 MISSED", "06-29 GENERATED", "07-06 GENERATED"),
                due(CatchUp.NONE, OpenPredecessor.SKIP, 14));
    }

    @Test
    void theDayOfTheHorizonBelongsToIt() {
        assertEquals(4, due(CatchUp.LATEST, OpenPredecessor.STACK, 4).size());
        assertEquals(5, due(CatchUp.LATEST, OpenPredecessor.STACK, 5).size());
    }

    @Test
    void theNextDateIsTheFirstBeyondTheHorizon() {
        assertEquals(LocalDate.parse("2026-07-06"), of(target(CatchUp.LATEST, OpenPredecessor.STACK, 7)).nextDate());
        GenerationTarget ended = new GenerationTarget(1, 2, 3, 4, "", new PlanSnapshot(MONDAYS.startsAt(), MONDAYS.zone(), "FREQ=WEEKLY;COUNT=2", "OMIT"),
                7, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-01"), "medium", 60, null, CatchUp.LATEST, OpenPredecessor.STACK);
        assertNull(of(ended).nextDate());
    }

    private static List<String> due(CatchUp catchUp, OpenPredecessor open, int lead) {
        return of(target(catchUp, open, lead)).starts().stream().map(start -> day(start.key()) + " " + start.outcome()
                + (start.standIn() == null ? "" : " by " + day(start.standIn().key()))).toList();
    }

    private static TargetDue of(GenerationTarget target) {
        return TargetDue.of(target, target.snapshot().plan(), new StoredKeys(), TODAY);
    }

    private static GenerationTarget target(CatchUp catchUp, OpenPredecessor open, int lead) {
        return new GenerationTarget(1, 2, 3, 4, "", MONDAYS, lead, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-01"), "medium", 60, null, catchUp, open);
    }

    private static String day(LocalDateTime key) {
        return key.toLocalDate().toString().substring(5);
    }
}
