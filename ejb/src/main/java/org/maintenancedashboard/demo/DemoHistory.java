package org.maintenancedashboard.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.maintenancedashboard.recurrence.Occurrence;
import org.maintenancedashboard.recurrence.Plan;
import org.maintenancedashboard.recurrence.Rule;
import org.maintenancedashboard.schedule.generation.GenerationTarget;

/**
 * A year of work as it might have gone, and the work of the lead ahead. Of what was due about 85 % was done on the day, some a little late,
 * 4 to 5 % later than the grace of PM compliance, 1 % was cancelled, a few were missed; eight are overdue, four begun, four on hold.
 */
final class DemoHistory {

    private static final int OVERDUE = 8;
    private static final int SPECIAL = 4;
    private static final int SPREAD = 37;
    private static final int PRIME = 101;
    private static final double MISSED = 0.003;
    private static final double CANCELLED = 0.013;
    private static final double LATE = 0.06;
    private static final double SOMEWHAT_LATE = 0.13;
    private static final long SEED = 42;
    private static final List<String> NOTES = List.of("All values normal.", "Nothing to report.", "Cleaned and tightened, no findings.",
            "Slight wear, watch it next time.", "Done together with the operators.", "One alarm in the log, acknowledged.");
    private static final List<String> REASONS = List.of("Waiting for the outage window", "Waiting for the spare part, ordered on Monday",
            "Waiting for the customer's approval", "Waiting for the contractor");

    /** An occurrence nobody made. */
    record Missed(long scheduleId, long equipmentId, LocalDateTime key) {
    }

    /** Where the generation goes on for a target. */
    record Progress(long scheduleId, long equipmentId, LocalDate next) {
    }

    private final List<Job> jobs = new ArrayList<>();
    private final List<Missed> missed = new ArrayList<>();
    private final List<Progress> progress = new ArrayList<>();
    private final Map<Long, List<DemoPeople.Person>> crews;
    private final Instant now;
    private final Instant midnight;
    private SplittableRandom random;

    /** @param crews technicians by site */
    DemoHistory(List<GenerationTarget> targets, Map<Long, List<DemoPeople.Person>> crews, Instant now) {
        this.crews = crews;
        this.now = now;
        this.midnight = LocalDate.ofInstant(now, DemoLocations.ZONE).atStartOfDay(DemoLocations.ZONE).toInstant();
        for (int i = 0; i < targets.size(); i++) {
            random = new SplittableRandom(SEED + i);
            tell(targets.get(i), i);
        }
        random = new SplittableRandom(SEED);
        pick(job -> job.end.isBefore(midnight) && job.end.isAfter(midnight.minus(Duration.ofDays(12))), OVERDUE).forEach(Job::leaveOpen);
        List<Job> begun = pick(job -> job.isOpen() && job.end.isAfter(now) && job.start.isBefore(now.plus(Duration.ofDays(2))), SPECIAL);
        begun.forEach(job -> job.begin(now.minus(Duration.ofMinutes(25 + random.nextInt(120)))));
        int reason = 0;
        for (Job job : pick(job -> job.isOpen() && job.start.isAfter(midnight.plus(Duration.ofDays(2))), SPECIAL)) {
            job.hold(REASONS.get(reason++ % REASONS.size()));
        }
    }

    /** The work of one target. Its luck depends on its place among the targets only, so that the hour of loading changes no past day. */
    private void tell(GenerationTarget target, int place) {
        Plan plan = target.snapshot().plan();
        LocalDate beyond = LocalDate.ofInstant(now, ZoneId.of(target.zone())).plusDays(target.leadDays() + 1L);
        List<Job> own = new ArrayList<>();
        DemoPeople.Person person = anybody(target.siteId());
        plan.forEachStart(target.from(), beyond, (key, at) -> own.add(new Job(target, key, at, person)));
        List<Occurrence> later = plan.between(beyond, null, 1).occurrences();
        LocalDate next = later.isEmpty() ? null : later.get(0).start().toLocalDate();
        progress.add(new Progress(target.scheduleId(), target.equipmentId(), next));
        Duration grace = grace(target.snapshot().recurrence());
        for (int i = 0; i < own.size(); i++) {
            Job job = own.get(i);
            job.place = place;
            job.next = i + 1 < own.size() ? own.get(i + 1).key.toLocalDate() : next;
            judge(job, grace);
        }
    }

    private void judge(Job job, Duration grace) {
        double luck = random.nextDouble();
        if (!job.end.isBefore(now)) {
            jobs.add(job.leaveOpen());
        } else if (luck < MISSED) {
            missed.add(new Missed(job.scheduleId, job.equipmentId, job.key));
        } else if (luck < CANCELLED) {
            jobs.add(job.cancel("Covered by other work on the same item"));
        } else {
            jobs.add(done(job, delay(luck, grace)));
        }
    }

    /** How long after its planned end work ended: within the hour before or after, or late. */
    private Duration delay(double luck, Duration grace) {
        if (luck < LATE) {
            return grace.plusHours(8 + random.nextInt(96));
        }
        return luck < SOMEWHAT_LATE ? grace.multipliedBy(1 + random.nextInt(7)).dividedBy(10) : Duration.ofMinutes(random.nextInt(50) - 25L);
    }

    private Job done(Job job, Duration delay) {
        Duration length = Duration.between(job.start, job.end).multipliedBy(70 + random.nextInt(40)).dividedBy(100);
        Instant latest = (job.end.isBefore(midnight) ? midnight : now).minus(Duration.ofMinutes(3));
        Instant ended = job.end.plus(delay).isAfter(latest) ? latest : job.end.plus(delay);
        String notes = random.nextInt(3) == 0 ? NOTES.get(random.nextInt(NOTES.size())) : null;
        return job.complete(ended.minus(length), ended, notes);
    }

    /** Some of the jobs, of different schedules each, spread over all that come into question. */
    private List<Job> pick(Predicate<Job> which, int count) {
        List<Job> near = new ArrayList<>(jobs.stream().filter(which)
                .sorted(Comparator.comparing((Job job) -> Duration.between(midnight, job.start).abs()).thenComparing(job -> job.place * SPREAD % PRIME)).toList());
        Set<Long> schedules = new HashSet<>();
        near.removeIf(job -> !schedules.add(job.scheduleId));
        int stride = Math.max(1, near.size() / count);
        return IntStream.range(0, Math.min(count, near.size())).mapToObj(i -> near.get(i * stride)).toList();
    }

    private static Duration grace(String recurrence) {
        return Duration.ofHours((long) (24 * Math.min(7, 0.1 * Rule.parse(recurrence).nominalDays())));
    }

    /** Adds work that was planned by hand. */
    void add(Job job) {
        jobs.add(job);
    }

    Job done(Job job) {
        return done(job, Duration.ZERO);
    }

    DemoPeople.Person anybody(long site) {
        List<DemoPeople.Person> crew = crews.get(site);
        return crew.get(random.nextInt(crew.size()));
    }

    List<Job> jobs() {
        return jobs;
    }

    List<Missed> missed() {
        return missed;
    }

    List<Progress> progress() {
        return progress;
    }
}
