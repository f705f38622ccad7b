package org.maintenancedashboard.maintenance.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Permissions;

/** Does the work: the verbs that take an activity from state to state. A version, where given, must be the stored one. */
@Stateless
public class Work {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm zzz", Locale.ENGLISH);
    private static final String CORRECTED = "corrected";
    private static final String FOLLOWED = "followed";
    private static final int LONGEST_REASON = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Activities activities;

    @Inject
    private Checklists checklists;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<ActivityCompleted> completed;

    @Inject
    private Event<ActivityChanging> changing;

    @RolesAllowed({Permissions.MAINTENANCE_MANAGE, Permissions.MAINTENANCE_MANAGE_ALL})
    public void start(Long id, Integer version) {
        change(id, version, new Note("started", null), activity -> {
            changing.fire(new ActivityChanging(id, ActivityChanging.STARTED));
            activity.start(clock.instant());
            checklists.copied(activity);
        });
    }

    @RolesAllowed({Permissions.MAINTENANCE_MANAGE, Permissions.MAINTENANCE_MANAGE_ALL})
    public void hold(Long id, Integer version, String reason) {
        change(id, version, new Note("held", required(reason)), Activity::hold);
    }

    @RolesAllowed({Permissions.MAINTENANCE_MANAGE, Permissions.MAINTENANCE_MANAGE_ALL})
    public void release(Long id, Integer version) {
        change(id, version, new Note("released", null), Activity::release);
    }

    /** Lets work take place although its date is frozen; refused where that is not needed, or to who planned it. */
    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public void approve(Long id, Integer version) {
        change(id, version, new Note(ActivityChanging.APPROVED, null), activity -> changing.fire(new ActivityChanging(id, ActivityChanging.APPROVED)));
    }

    /** Ends the work; the end is now where none is given. Open required steps are refused by name. */
    @RolesAllowed(Permissions.MAINTENANCE_COMPLETE)
    public void complete(Long id, Integer version, Completion completion) {
        change(id, version, new Note("completed", completion.notes()), activity -> {
            if (activity.getStatus() == ActivityStatus.IN_PROGRESS) {
                requireSteps(activity);
            }
            activity.complete(completion.actualStart(), completion.actualEnd() == null ? clock.instant() : completion.actualEnd(), completion.notes());
        });
        completed.fire(new ActivityCompleted(id, completion.covering()));
    }

    @RolesAllowed({Permissions.MAINTENANCE_MANAGE, Permissions.MAINTENANCE_MANAGE_ALL})
    public void cancel(Long id, Integer version, String reason) {
        change(id, version, new Note("cancelled", required(reason)), Activity::cancel);
    }

    /** Cancels planned work for which other work, now completed, stands. */
    @RolesAllowed(Permissions.MAINTENANCE_COMPLETE)
    public void standAside(Long id, Long doneInstead) {
        Activity activity = em.find(Activity.class, id);
        activity.cancel();
        em.persist(new TimelineEntry(activity, "yielded", "yielded", "#" + doneInstead).by(caller.name(), clock.instant()));
        em.flush();
        audit.record("yielded", "activity", id, null, Map.of("doneInstead", doneInstead));
    }

    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public void reopen(Long id, Integer version, String reason) {
        change(id, version, new Note("reopened", required(reason)), Activity::reopen);
    }

    /** Says when completed work really began and ended; dates that count from it follow. */
    @RolesAllowed(Permissions.MAINTENANCE_MANAGE_ALL)
    public void correct(Long id, Integer version, Completion said, String reason) {
        change(id, version, new Note(CORRECTED, required(reason)), activity -> activity.correct(said));
        completed.fire(new ActivityCompleted(id, false));
    }

    /** Lets planned work stand for another date of its schedule, since the completion it counts from changed; what a person moved keeps its start. */
    @RolesAllowed({Permissions.MAINTENANCE_COMPLETE, Permissions.MAINTENANCE_MANAGE_ALL})
    public void follow(Long id, LocalDateTime key, Instant start) {
        ActivityDetail before = activities.get(id);
        boolean moved = !em.createQuery("select 1 from TimelineEntry t where t.activityId = :id and t.entryType = 'moved'", Integer.class)
                .setParameter("id", id).setMaxResults(1).getResultList().isEmpty();
        Activity activity = em.find(Activity.class, id);
        activity.follow(key, moved ? null : start);
        em.persist(new TimelineEntry(activity, FOLLOWED, FOLLOWED, span(before.row().scheduledStart(), activity.getScheduledStart(), before))
                .by(caller.name(), clock.instant()));
        em.flush();
        audit.record(FOLLOWED, "activity", id, Map.of("dueKey", before.dueKey().toString()), Map.of("dueKey", key.toString()));
    }

    /** Moves the work to another start of the site's wall time, keeping its length; a move to where it is changes nothing. */
    @RolesAllowed(Permissions.MAINTENANCE_EDIT)
    public void move(Long id, Integer version, LocalDateTime start, String reason) {
        if (start == null) {
            throw new Invalid("scheduledStart", "error.required");
        }
        ZoneId zone = ZoneId.of(activities.get(id).row().zone());
        Instant moment = start.atZone(zone).toInstant();
        Activity activity = taken(id, version);
        activity.requireMovable();
        if (!activity.getScheduledStart().equals(moment)) {
            change(id, version, new Note("moved", required(reason)), moved -> moved.move(moment));
        }
    }

    private void change(Long id, Integer version, Note note, Consumer<Activity> verb) {
        ActivityDetail before = activities.get(id);
        Activity activity = taken(id, version);
        verb.accept(activity);
        em.persist(new TimelineEntry(activity, note.what(), note.what(), words(note, before, activity)).by(caller.name(), clock.instant()));
        em.flush();
        Map<String, Object> now = facts(activity.getStatus(), activity.getScheduledStart(), activity.getActualEnd());
        now.put("reason", note.words());
        audit.record(note.what(), "activity", id, facts(before.row().status(), before.row().scheduledStart(), before.row().actualEnd()), now);
    }

    private static Map<String, Object> facts(ActivityStatus status, Instant start, Instant ended) {
        Map<String, Object> facts = new HashMap<>(Map.of("status", status.code(), "scheduledStart", start.toString()));
        if (ended != null) {
            facts.put("actualEnd", ended.toString());
        }
        return facts;
    }

    /** The activity, for who may act on it and has seen it as it stands. */
    private Activity taken(Long id, Integer version) {
        Activity activity = em.find(Activity.class, id);
        activity.requireActor(caller);
        activity.requireVersion(version);
        return activity;
    }

    private static String words(Note note, ActivityDetail before, Activity after) {
        return switch (note.what()) {
            case "moved" -> span(before.row().scheduledStart(), after.getScheduledStart(), before) + " " + note.words();
            case CORRECTED -> span(before.row().actualEnd(), after.getActualEnd(), before) + " " + note.words();
            default -> note.words();
        };
    }

    private static String span(Instant from, Instant to, ActivityDetail of) {
        ZoneId zone = ZoneId.of(of.row().zone());
        return "From " + MOMENT.format(from.atZone(zone)) + " to " + MOMENT.format(to.atZone(zone)) + ".";
    }

    private void requireSteps(Activity activity) {
        List<String> open = checklists.copied(activity).stream().filter(ChecklistItem::isOpenAndRequired).map(ChecklistItem::getText).toList();
        if (!open.isEmpty()) {
            throw new Conflict("error.activity.stepsOpen", open.size(), String.join("; ", open));
        }
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Invalid("reason", "error.reason.required");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Invalid("reason", "error.reason.long", LONGEST_REASON);
        }
        return reason.strip();
    }

    /** What happened, as a code, and the words given with it (or null). */
    private record Note(String what, String words) {
    }
}
