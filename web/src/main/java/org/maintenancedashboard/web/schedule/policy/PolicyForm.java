package org.maintenancedashboard.web.schedule.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maintenancedashboard.schedule.PreviewWindow;

/** The seasons of a schedule while they are edited; the other policies are the draft's own members. */
public class PolicyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<SeasonForm> seasons;

    public PolicyForm(List<PreviewWindow> windows) {
        seasons = new ArrayList<>(windows.stream().map(SeasonForm::of).toList());
    }

    public void addSeason() {
        seasons.add(SeasonForm.fresh());
    }

    public void removeSeason(int index) {
        seasons.remove(index);
    }

    /** The seasons as the draft holds them. */
    public List<PreviewWindow> windows() {
        return seasons.stream().map(SeasonForm::window).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The seasons in short: {@code 05-01 to 09-30}. */
    public String text() {
        return windows().stream().map(window -> window.getFrom() + " to " + window.getTo()).collect(Collectors.joining(", "));
    }

    public List<SeasonForm> getSeasons() {
        return seasons;
    }
}
