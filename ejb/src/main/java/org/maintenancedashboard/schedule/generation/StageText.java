package org.maintenancedashboard.schedule.generation;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.schedule.generation.TargetDue.Start;
import org.maintenancedashboard.schedule.plan.PlanSnapshot;

/** The rows of one chunk in PostgreSQL's COPY text format; ids are filled in once it is known how many are needed. */
final class StageText {

    private static final String NULL = "\\N";

    private final Map<PlanSnapshot, Long> versions;
    private final List<String> made = new ArrayList<>();
    private final StringBuilder missed = new StringBuilder();

    StageText(Map<PlanSnapshot, Long> versions) {
        this.versions = versions;
    }

    void made(GenerationTarget target, Start start) {
        made.add(row(target, start, "generated"));
    }

    void missed(GenerationTarget target, Start start) {
        missed.append(NULL).append(row(target, start, "missed"));
    }

    boolean isEmpty() {
        return made.isEmpty() && missed.isEmpty();
    }

    int madeCount() {
        return made.size();
    }

    String withIds(long[] ids) {
        StringBuilder text = new StringBuilder(missed.length() + made.size() * 300);
        text.append(missed);
        for (int i = 0; i < ids.length; i++) {
            text.append(ids[i]).append(made.get(i));
        }
        return text.toString();
    }

    private String row(GenerationTarget target, Start start, String state) {
        return "\t" + target.scheduleId() + '\t' + target.equipmentId() + '\t' + target.activityTypeId() + '\t' + start.key() + '\t' + state
                + '\t' + versions.get(target.snapshot()) + '\t' + escape(target.title()) + '\t' + target.priority() + '\t' + start.at()
                + '\t' + start.at().plus(target.durationMinutes(), ChronoUnit.MINUTES) + '\t'
                + (target.assignedToId() == null ? NULL : target.assignedToId()) + '\n';
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }
}
