package org.maintenancedashboard.maintenance.activity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.maintenance.type.ChecklistLine;

/** The steps of an activity: copied from its type when somebody begins, ticked one by one. */
@Stateless
public class Checklists {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Activities activities;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    /** The steps in order; while none was copied, those its type had when the activity was made. */
    @RolesAllowed(Permissions.MAINTENANCE_VIEW)
    public List<ChecklistRow> list(Long activityId) {
        activities.get(activityId);
        List<ChecklistRow> copied = em.createQuery("""
                select new org.maintenancedashboard.maintenance.activity.ChecklistRow(c.position, c.section, c.text, c.required, c.completed, c.completedBy,
                  c.completedAt, c.notes) from ChecklistItem c where c.activityId = :id order by c.position""", ChecklistRow.class)
                .setParameter("id", activityId).getResultList();
        if (!copied.isEmpty()) {
            return copied;
        }
        return rows(em.find(Activity.class, activityId));
    }

    /** Ticks or unticks a step of one's own work that is still open. */
    @RolesAllowed(Permissions.MAINTENANCE_EDIT)
    public void tick(Long activityId, int position, boolean done, String notes) {
        activities.get(activityId);
        Activity activity = em.find(Activity.class, activityId);
        activity.requireActor(caller);
        if (!activity.getStatus().isOpen()) {
            throw new Conflict("error.activity.checklistClosed");
        }
        ChecklistItem item = copied(activity).stream().filter(step -> step.getPosition() == position).findFirst()
                .orElseThrow(() -> new NotFound("error.notFound.checklistItem"));
        if (item.isCompleted() != done) {
            item.tick(done, caller.name(), clock.instant());
        }
        item.note(notes);
        em.flush();
    }

    /** The activity's own steps, copied at the first call. */
    @PermitAll
    public List<ChecklistItem> copied(Activity activity) {
        List<ChecklistItem> items = em.createQuery("select c from ChecklistItem c where c.activityId = :id order by c.position",
                ChecklistItem.class).setParameter("id", activity.getId()).getResultList();
        if (items.isEmpty()) {
            for (ChecklistRow row : rows(activity)) {
                ChecklistItem item = new ChecklistItem(activity.getId(), row);
                em.persist(item);
                items.add(item);
            }
        }
        return items;
    }

    /** The steps as they are copied: its own type's, then those of the types it includes, each under the type's name. */
    @SuppressWarnings("unchecked")
    private List<ChecklistRow> rows(Activity activity) {
        List<Object[]> included = em.createNativeQuery("""
                select t.name, i.checklist_version_id from included_work i join activity_type t on t.id = i.activity_type_id
                where i.activity_id = :id order by lower(t.name)""").setParameter("id", activity.getId()).getResultList();
        List<ChecklistRow> rows = new ArrayList<>();
        add(rows, included.isEmpty() ? null : activity.getActivityType().getName(), lines(activity));
        included.forEach(type -> add(rows, (String) type[0], lines(((Number) type[1]).longValue())));
        return rows;
    }

    private static void add(List<ChecklistRow> rows, String section, List<ChecklistLine> lines) {
        lines.forEach(line -> rows.add(new ChecklistRow(rows.size() + 1, section, line.getText(), line.isRequired(), false, null, null, null)));
    }

    /** The steps the type had when the activity was made; of an activity that says nothing of them, those the type has now. */
    private List<ChecklistLine> lines(Activity activity) {
        return activity.getChecklistVersionId() == null ? activity.getActivityType().getChecklist() : lines(activity.getChecklistVersionId());
    }

    @SuppressWarnings("unchecked")
    private List<ChecklistLine> lines(Long version) {
        List<Object[]> rows = em.createNativeQuery("""
                select line ->> 'text', cast(line ->> 'required' as boolean)
                from checklist_version v cross join lateral jsonb_array_elements(v.lines) with ordinality as e(line, n) where v.id = :id order by n""")
                .setParameter("id", version).getResultList();
        return rows.stream().map(row -> new ChecklistLine((String) row[0], (Boolean) row[1])).toList();
    }
}
