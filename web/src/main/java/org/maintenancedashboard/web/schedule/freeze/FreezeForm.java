package org.maintenancedashboard.web.schedule.freeze;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.maintenancedashboard.schedule.freeze.FreezeWindowDraft;
import org.maintenancedashboard.schedule.freeze.FreezeWindowRow;

/** What the page's inputs hold: the draft, with its ends split into what people think in. */
public class FreezeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FreezeWindowDraft draft;
    private boolean yearly;
    private LocalDateTime begin;
    private LocalDateTime end;
    private YearDay first = new YearDay(6, 15);
    private YearDay last = new YearDay(9, 15);

    private FreezeForm(FreezeWindowDraft draft) {
        this.draft = draft;
    }

    /** A new freeze that begins on a day. */
    static FreezeForm fresh(LocalDate day) {
        FreezeForm form = new FreezeForm(new FreezeWindowDraft());
        form.begin = day.atStartOfDay();
        form.end = day.plusDays(7).atStartOfDay();
        return form;
    }

    /** A stored freeze. */
    static FreezeForm of(FreezeWindowRow row, LocalDate day) {
        FreezeForm form = new FreezeForm(FreezeWindowDraft.of(row));
        form.yearly = row.yearly();
        form.begin = row.yearly() ? day.atStartOfDay() : LocalDateTime.parse(row.from());
        form.end = row.yearly() ? day.plusDays(7).atStartOfDay() : LocalDateTime.parse(row.to());
        form.first = row.yearly() ? YearDay.parse(row.from()) : form.first;
        form.last = row.yearly() ? YearDay.parse(row.to()) : form.last;
        return form;
    }

    FreezeWindowDraft complete() {
        draft.setFrom(yearly ? first.text() : begin == null ? null : begin.toString());
        draft.setTo(yearly ? last.text() : end == null ? null : end.toString());
        return draft;
    }

    public FreezeWindowDraft getDraft() {
        return draft;
    }

    public boolean isYearly() {
        return yearly;
    }

    public void setYearly(boolean yearly) {
        this.yearly = yearly;
    }

    public LocalDateTime getBegin() {
        return begin;
    }

    public void setBegin(LocalDateTime begin) {
        this.begin = begin;
    }

    public LocalDateTime getEnd() {
        return end;
    }

    public void setEnd(LocalDateTime end) {
        this.end = end;
    }

    public YearDay getFirst() {
        return first;
    }

    public YearDay getLast() {
        return last;
    }
}
