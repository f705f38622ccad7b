package org.maintenancedashboard.recurrence.oracle;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** A library that is asked the same. */
enum Oracle {
    LIB_RECUR {
        @Override
        void ask(Question question, List<Long> into) throws InvalidRecurrenceRuleException {
            RecurrenceRuleIterator iterator = new RecurrenceRule(question.rule())
                    .iterator(question.anchor().atZone(question.zone()).toInstant().toEpochMilli(), TimeZone.getTimeZone(question.zone()));
            long from = question.from().atStartOfDay(question.zone()).toInstant().toEpochMilli();
            long to = question.to().atStartOfDay(question.zone()).toInstant().toEpochMilli();
            while (iterator.hasNext()) {
                long moment = iterator.nextMillis();
                if (moment >= to) {
                    return;
                }
                if (moment >= from) {
                    into.add(moment);
                }
            }
        }
    },

    ICAL4J {
        @Override
        void ask(Question question, List<Long> into) {
            ZonedDateTime seed = question.anchor().atZone(question.zone());
            ZonedDateTime from = question.from().atStartOfDay(question.zone());
            ZonedDateTime to = question.to().atStartOfDay(question.zone());
            for (ZonedDateTime date : new Recur<ZonedDateTime>(question.rule()).getDates(seed, seed, to)) {
                if (!date.isBefore(from) && date.isBefore(to)) {
                    into.add(date.toInstant().toEpochMilli());
                }
            }
        }
    };

    /** What it answers, in order; a refusal leaves what came before it. */
    Answer ask(Question question) {
        List<Long> moments = new ArrayList<>();
        try {
            ask(question, moments);
            return new Answer(moments, null);
        } catch (InvalidRecurrenceRuleException | RuntimeException e) {
            return new Answer(moments, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    abstract void ask(Question question, List<Long> into) throws InvalidRecurrenceRuleException;

    /** @param refusal why it stopped, or null */
    record Answer(List<Long> moments, String refusal) {
    }
}
