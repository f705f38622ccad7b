package org.maintenancedashboard.web.common;

import java.util.List;

/**
 * A failed use case as a person reads it.
 *
 * @param kind what kind of refusal, or a fault of ours
 * @param text the finished sentence
 * @param errors the fields at fault, in order; empty where none is
 */
public record Explanation(Kind kind, String text, List<FieldText> errors) {

    public Explanation {
        errors = List.copyOf(errors);
    }

    /** The kinds a page or a client treats differently. */
    public enum Kind { NOT_FOUND, CONFLICT, STALE, INVALID, DENIED, FAULT }

    /** One field of the draft and the finished sentence about it. */
    public record FieldText(String field, String message) {
    }
}
