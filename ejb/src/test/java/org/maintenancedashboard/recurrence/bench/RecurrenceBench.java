package org.maintenancedashboard.recurrence.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.runner.options.WarmupMode;

/**
 * Runs {@link ExpansionBench} in this one JVM, everything warmed up together before anything is measured, so that each meets
 * the mixed use of a server. Passes over all of it follow one another; the fastest round of each counts, since other work on
 * the machine only ever adds.
 */
public final class RecurrenceBench {

    private static final int PASSES = 4;

    private final Map<String, Double> fastest = new HashMap<>();

    private RecurrenceBench() {
    }

    /** @param args a regular expression of benchmarks, or none for all */
    public static void main(String[] args) throws RunnerException {
        RecurrenceBench bench = new RecurrenceBench();
        for (int pass = 0; pass < PASSES; pass++) {
            bench.add(new Runner(new OptionsBuilder().include("ExpansionBench\\." + (args.length == 0 ? "" : args[0])).forks(0)
                    .verbosity(VerboseMode.SILENT).warmupMode(WarmupMode.BULK).warmupIterations(pass == 0 ? 5 : 1)
                    .warmupTime(TimeValue.milliseconds(pass == 0 ? 100 : 5))
                    .measurementIterations(12).measurementTime(TimeValue.milliseconds(10)).build()).run());
        }
        System.out.printf("%d passes of 12 rounds of 10 ms, the fastest of each, in µs; Java %s, %d processors%n", PASSES,
                System.getProperty("java.vm.version"), Runtime.getRuntime().availableProcessors());
        bench.print("rule");
        bench.print("text");
        bench.printWindows();
    }

    private void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            String method = result.getParams().getBenchmark().replaceAll(".*\\.", "");
            double least = result.getPrimaryResult().getStatistics().getMin() / 1000;
            fastest.merge(method + result.getParams().getParam("workload"), least, Math::min);
        }
    }

    private double fastest(String method, Workload workload) {
        return fastest.getOrDefault(method + workload, Double.NaN);
    }

    private void print(String way) {
        System.out.printf("%n| from %s to millis, µs | ours | lib-recur | ical4j | lib-recur ÷ ours | ical4j ÷ ours |%n|---|---|---|---|---|---|%n",
                way.equals("rule") ? "the read rule" : "the rule's text");
        for (Workload workload : Workload.values()) {
            double ours = fastest(way + "Ours", workload);
            double libRecur = fastest(way + "LibRecur", workload);
            double ical4j = fastest(way + "Ical4j", workload);
            System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %.2f | %.1f | %.1f |%n", workload.title, ours, libRecur, ical4j,
                    libRecur / ours, ical4j / ours);
        }
        System.out.printf(Locale.ROOT, "| geometric mean | | | | %.2f | %.2f |%n",
                mean(w -> fastest(way + "LibRecur", w) / fastest(way + "Ours", w)),
                mean(w -> fastest(way + "Ical4j", w) / fastest(way + "Ours", w)));
    }

    private void printWindows() {
        System.out.printf("%n| one month, µs | at the anchor | nine years later | later ÷ anchor |%n|---|---|---|---|%n");
        for (Workload workload : Workload.values()) {
            double near = fastest("monthAtAnchor", workload);
            double far = fastest("monthNineYearsLater", workload);
            System.out.printf(Locale.ROOT, "| %s | %.3f | %.3f | %.2f |%n", workload.title, near, far, far / near);
        }
    }

    private static double mean(ToDoubleFunction<Workload> share) {
        double logs = 0;
        for (Workload workload : Workload.values()) {
            logs += Math.log(share.applyAsDouble(workload));
        }
        return Math.exp(logs / Workload.values().length);
    }
}
