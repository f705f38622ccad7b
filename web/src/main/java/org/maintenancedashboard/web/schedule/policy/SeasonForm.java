package org.maintenancedashboard.web.schedule.policy;

import java.io.Serializable;
import org.maintenancedashboard.schedule.PreviewWindow;
import org.maintenancedashboard.web.schedule.freeze.YearDay;

/** A season as two days of the year, both included. */
public class SeasonForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final YearDay first;
    private final YearDay last;

    private SeasonForm(YearDay first, YearDay last) {
        this.first = first;
        this.last = last;
    }

    static SeasonForm fresh() {
        return new SeasonForm(new YearDay(5, 1), new YearDay(9, 30));
    }

    static SeasonForm of(PreviewWindow window) {
        return new SeasonForm(YearDay.parse(window.getFrom()), YearDay.parse(window.getTo()));
    }

    PreviewWindow window() {
        return new PreviewWindow(first.text(), last.text());
    }

    public YearDay getFirst() {
        return first;
    }

    public YearDay getLast() {
        return last;
    }
}
