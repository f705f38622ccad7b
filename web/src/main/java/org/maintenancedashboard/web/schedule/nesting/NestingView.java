package org.maintenancedashboard.web.schedule.nesting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.maintenance.activity.ActivityRow;
import org.maintenancedashboard.maintenance.inclusion.Inclusions;
import org.maintenancedashboard.schedule.nesting.GroupMember;
import org.maintenancedashboard.schedule.nesting.NestingPreviews;

/** What pages say of groups, read once per request. */
@Named("nesting")
@RequestScoped
public class NestingView {

    @Inject
    private NestingPreviews nestings;

    @Inject
    private Inclusions inclusions;

    private final Map<String, List<GroupMember>> members = new HashMap<>();
    private final Map<Long, List<String>> included = new HashMap<>();

    /** Groups whose name holds the text. */
    public List<String> suggest(String text) {
        return nestings.listGroups(SiteScope.everything(), text);
    }

    /** The other schedules of a group, by rank; none where no group is named, which repeats ask for even where they show nothing. */
    public List<GroupMember> members(String group, Long scheduleId) {
        return group == null || group.isBlank() ? List.of() : members.computeIfAbsent(group,
                named -> nestings.listMembers(SiteScope.everything(), named).stream().filter(one -> !Objects.equals(one.scheduleId(), scheduleId)).toList());
    }

    /** The other types of work an activity includes. */
    public List<String> includedIn(Long activityId) {
        return included.computeIfAbsent(activityId, id -> inclusions.names(List.of(id)).getOrDefault(id, List.of()));
    }

    /** The other types of work that one row of a list includes, read for all rows at once. */
    public String includedIn(ActivityRow row, List<ActivityRow> rows) {
        if (!included.containsKey(row.id())) {
            List<Long> ids = rows.stream().map(ActivityRow::id).toList();
            var names = inclusions.names(ids);
            ids.forEach(id -> included.put(id, names.getOrDefault(id, List.of())));
        }
        return String.join(", ", includedIn(row.id()));
    }
}
