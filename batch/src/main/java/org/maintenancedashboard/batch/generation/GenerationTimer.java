package org.maintenancedashboard.batch.generation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.maintenancedashboard.batch.Jobs;
import org.maintenancedashboard.common.Conflict;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.schedule.generation.GenerationRuns;

/** Starts the generation every hour; persistent, so that one node of a cluster does it. {@code MD_GENERATION_TIMER=off} stops that. */
@Stateless
@PermitAll
@RunAs(GenerationRuns.SYSTEM)
public class GenerationTimer {

    private static final Logger LOG = System.getLogger(GenerationTimer.class.getName());

    @Inject
    private Jobs jobs;

    @Schedule(hour = "*", minute = "5", persistent = true, info = "generate-occurrences")
    public void tick() {
        if (Settings.find("MD_GENERATION_TIMER").filter("off"::equalsIgnoreCase).isPresent()) {
            return;
        }
        try {
            jobs.startGeneration(null);
        } catch (Conflict running) {
            LOG.log(Level.INFO, "The generation is still running; this hour starts none");
        }
    }
}
