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
import java.util.List;
import java.util.Locale;
import java.util.HashMap;
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
        audit.record(note.what(), "activity", id, Map.of("status", before.row().status().code(), "scheduledStart", before.row().scheduledStart().toString()),
                facts(activity, note.words()));
    }

    private static Map<String, Object> facts(Activity activity, String reason) {
        Map<String, Object> facts = new HashMap<>(Map.of("status", activity.getStatus().code(), "scheduledStart", activity.getScheduledStart().toString()));
        facts.put("reason", reason);
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
        if (!"moved".equals(note.what())) {
            return note.words();
        }
        ZoneId zone = ZoneId.of(before.row().zone());
        return "From " + MOMENT.format(before.row().scheduledStart().atZone(zone)) + " to " + MOMENT.format(after.getScheduledStart().atZone(zone)) + ". "
                + note.words();
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
