package org.maintenancedashboard.recurrence.bench;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.maintenancedashboard.recurrence.Rule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Ten years, from the rule's text ({@code text…}) and from the rule already read ({@code rule…}); a month near the anchor and
 * one nine years later.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ExpansionBench {

    private static final LocalDate ANCHOR = Workload.START.toLocalDate();
    private static final LocalDate LATER = ANCHOR.plusYears(9);

    @Param
    Workload workload;

    private Rule rule;
    private RecurrenceRule libRecur;
    private Recur<ZonedDateTime> ical4j;

    /** Reads the rules, and sees to it that all three give the same moments. */
    @Setup
    public void read() {
        rule = Rule.parse(workload.text);
        libRecur = workload.libRecur();
        ical4j = workload.ical4j();
        if (ruleOurs() != ruleLibRecur() || ruleOurs() != ruleIcal4j()) {
            throw new IllegalStateException(workload + ": " + ruleOurs() + " " + ruleLibRecur() + " " + ruleIcal4j());
        }
    }

    @Benchmark
    public long ruleOurs() {
        return Ours.sum(rule, null, Workload.TO);
    }

    @Benchmark
    public long ruleLibRecur() {
        return Workload.sumOf(libRecur);
    }

    @Benchmark
    public long ruleIcal4j() {
        return Workload.sumOf(ical4j);
    }

    @Benchmark
    public long textOurs() {
        return Ours.sum(Rule.parse(workload.text), null, Workload.TO);
    }

    @Benchmark
    public long textLibRecur() {
        return Workload.sumOf(workload.libRecur());
    }

    @Benchmark
    public long textIcal4j() {
        return Workload.sumOf(workload.ical4j());
    }

    @Benchmark
    public long monthAtAnchor() {
        return Ours.sum(rule, ANCHOR, ANCHOR.plusMonths(1));
    }

    @Benchmark
    public long monthNineYearsLater() {
        return Ours.sum(rule, LATER, LATER.plusMonths(1));
    }
}
