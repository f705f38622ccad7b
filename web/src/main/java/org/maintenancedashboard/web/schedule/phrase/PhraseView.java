package org.maintenancedashboard.web.schedule.phrase;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.maintenancedashboard.recurrence.language.Language;
import org.maintenancedashboard.recurrence.language.Phrase;
import org.maintenancedashboard.recurrence.language.Question;
import org.maintenancedashboard.recurrence.language.Reading;
import org.maintenancedashboard.security.Accounts;
import org.maintenancedashboard.schedule.phrase.PhraseDraft;
import org.maintenancedashboard.schedule.phrase.Phrases;
import org.maintenancedashboard.web.schedule.ScheduleForm;

/** The line of the schedule editor in which a rule is said in words. */
@Named("schedulePhrase")
@ViewScoped
public class PhraseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Phrases phrases;

    @Inject
    private Accounts accounts;

    private String text;
    private Language language;
    private String understood;
    private String question;

    /** Reads the text; an understood one fills the form, an unclear one becomes a question. */
    public void understand(ScheduleForm form, ZoneId zone) {
        PhraseDraft draft = new PhraseDraft();
        draft.setText(text == null ? "" : text);
        draft.setZone(zone.getId());
        draft.setLocale(getLanguage().code());
        draft.setFrom(form.getFirstDate());
        Reading reading = phrases.parse(draft, form.getStartTime() == null ? Phrases.USUAL_TIME : form.getStartTime()).reading();
        question = reading instanceof Question asked ? asked.text() : null;
        understood = null;
        if (reading instanceof Phrase phrase) {
            form.fill(phrase.recurrence(), phrase.startsAt());
            understood = phrase.text();
        }
    }

    /** Empties the line; the form stays as it is. */
    public void clear() {
        text = null;
        understood = null;
        question = null;
    }

    /** The language the text is read in: chosen here, else that of the profile, else the browser's, else English. */
    public Language getLanguage() {
        if (language == null) {
            language = Optional.ofNullable(accounts.preferences().getLocale()).flatMap(Language::find).orElseGet(PhraseView::browserLanguage);
        }
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    private static Language browserLanguage() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(FacesContext.getCurrentInstance().getExternalContext().getRequestLocales(), 0), false)
                .map(Locale::toLanguageTag).map(Language::find).flatMap(Optional::stream).findFirst().orElse(Language.ENGLISH);
    }

    /** The languages to choose from. */
    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** What was understood, in canonical wording; null before and after a question. */
    public String getUnderstood() {
        return understood;
    }

    /** The question to answer; null where there is none. */
    public String getQuestion() {
        return question;
    }
}
