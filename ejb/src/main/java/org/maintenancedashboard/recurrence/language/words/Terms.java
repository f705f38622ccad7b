package org.maintenancedashboard.recurrence.language.words;

import java.util.List;
import java.util.Optional;

/** A place in the terms of a sentence. */
public final class Terms {

    private final List<Term> terms;
    private int at;

    public Terms(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** Whether nothing follows. */
    public boolean isDone() {
        return at >= terms.size();
    }

    /** Whether the next term may be of that kind. */
    public boolean is(Kind kind) {
        return is(0, kind);
    }

    /** Whether the term so many places ahead may be of that kind. */
    public boolean is(int ahead, Kind kind) {
        return at + ahead < terms.size() && terms.get(at + ahead).as(kind).isPresent();
    }

    /** Whether the term so many places ahead may be of one of the kinds. */
    public boolean isAny(int ahead, Kind... kinds) {
        for (Kind kind : kinds) {
            if (is(ahead, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the term before this one may be of one of the kinds. */
    public boolean follows(Kind... kinds) {
        return at > 0 && isAny(-1, kinds);
    }

    /** The meaning of that kind, which the next term has. */
    public Word peek(Kind kind) {
        return terms.get(at).as(kind).orElseThrow();
    }

    /** The same, and goes on. */
    public Word take(Kind kind) {
        return terms.get(at++).as(kind).orElseThrow();
    }

    /** Whether the next term has any meaning. */
    public boolean isKnown() {
        return !isDone() && !terms.get(at).words().isEmpty();
    }

    /** The first term from here on with a meaning of that kind and name. */
    public Optional<Term> find(Kind kind, String tag) {
        return terms.subList(Math.min(at, terms.size()), terms.size()).stream()
                .filter(term -> term.as(kind).filter(word -> word.tag().equals(tag)).isPresent()).findFirst();
    }

    /** Goes past the next term if it may be of that kind. */
    public boolean skip(Kind kind) {
        boolean found = is(kind);
        at += found ? 1 : 0;
        return found;
    }

    /** Goes past all terms of these kinds. */
    public void skipAll(Kind... kinds) {
        while (isAny(0, kinds)) {
            at++;
        }
    }

    /** Where it stands. */
    public int mark() {
        return at;
    }

    /** Back to where it stood. */
    public void reset(int mark) {
        at = mark;
    }

    /** The next term as it was written; empty at the end. */
    public String text() {
        return isDone() ? "" : terms.get(at).text();
    }

    /** What was written between two places. */
    public String text(int from, int to) {
        return String.join(" ", terms.subList(from, to).stream().map(Term::text).toList());
    }
}
