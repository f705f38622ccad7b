package org.maintenancedashboard.web.jobs;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maintenancedashboard.batch.JobRow;
import org.maintenancedashboard.batch.Jobs;

/** The page of background jobs. */
@Named("jobs")
@ViewScoped
public class JobsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Jobs jobs;

    private transient List<JobRow> rows;

    /** Starts the generation for today. */
    public void generate() {
        jobs.startGeneration(null);
        refresh();
    }

    public void refresh() {
        rows = jobs.listLatest();
    }

    public List<JobRow> getRows() {
        if (rows == null) {
            refresh();
        }
        return rows;
    }

    public boolean isRunning() {
        return getRows().stream().anyMatch(JobRow::running);
    }
}
