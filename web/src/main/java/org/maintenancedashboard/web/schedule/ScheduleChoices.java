package org.maintenancedashboard.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.type.ActivityTypeRow;
import org.maintenancedashboard.maintenance.type.ActivityTypes;
import org.maintenancedashboard.maintenance.type.Priority;
import org.maintenancedashboard.schedule.Schedules;
import org.maintenancedashboard.schedule.Targets;
import org.maintenancedashboard.security.Accounts;
import org.maintenancedashboard.security.PersonRow;

/** What the selects of the schedule editor offer, read once per request. */
@Named("scheduleChoices")
@RequestScoped
public class ScheduleChoices {

    @Inject
    private ActivityTypes types;

    @Inject
    private Targets targets;

    @Inject
    private Accounts accounts;

    @Inject
    private Schedules schedules;

    private List<ActivityTypeRow> typeRows;
    private List<Ref> categories;
    private List<Ref> sites;
    private List<PersonRow> people;

    public List<ActivityTypeRow> getTypes() {
        typeRows = typeRows == null ? types.listChoices() : typeRows;
        return typeRows;
    }

    /** Equipment categories that the type fits. */
    public List<Ref> categories(Long typeId) {
        categories = categories == null ? targets.listEquipmentCategories(typeId) : categories;
        return categories;
    }

    public List<Ref> getSites() {
        sites = sites == null ? targets.listSites() : sites;
        return sites;
    }

    /** To whom work can be given, and whose it is already. */
    public List<PersonRow> people(Long kept) {
        people = people == null ? accounts.listPeople(kept) : people;
        return people;
    }

    /** How many pieces of equipment a stored schedule really applies to. */
    public long reach(Long scheduleId) {
        return schedules.countTargets(SiteScope.everything(), scheduleId);
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    public RuleUnit[] getUnits() {
        return RuleUnit.values();
    }

    public RuleDay[] getDays() {
        return RuleDay.values();
    }

    public Goal[] getGoals() {
        return Goal.values();
    }

    public List<Integer> getOrdinals() {
        return List.of(1, 2, 3, 4, -1);
    }

    public List<String> getWeekdays() {
        return List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    }

    public List<Integer> getMonths() {
        return List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    public List<String> getInvalidDates() {
        return List.of("BACKWARD", "FORWARD", "OMIT");
    }
}
