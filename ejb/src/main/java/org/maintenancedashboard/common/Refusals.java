package org.maintenancedashboard.common;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the refusals among failures: what the container, Bean Validation or the database refuse becomes a {@link DomainException}. */
public final class Refusals {

    /** Prefix of the message key of a violated database constraint; the name of the constraint follows. */
    public static final String CONSTRAINT = "constraint.";

    private static final Pattern NAME = Pattern.compile("constraint \"([^\"]+)\"");
    /** Too long, out of range, a time outside the calendar, a character that no text may hold. */
    private static final Set<String> UNSTORABLE = Set.of("22001", "22003", "22008", "22021");
    /** A change inside a transaction that only reads: that of somebody who looks as another user. */
    private static final String READ_ONLY = "25006";
    private static final int MAX_DEPTH = 20;

    private Refusals() {
    }

    /** The refusal a failure stands for, looked for along its causes; empty where the failure is a fault of ours. */
    public static Optional<DomainException> find(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
            Optional<DomainException> refusal = recognise(cause);
            if (refusal.isPresent()) {
                return refusal;
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static Optional<DomainException> recognise(Throwable cause) {
        if (cause instanceof DomainException refusal) {
            return Optional.of(refusal);
        }
        if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
            return Optional.of(new Denied("error.denied"));
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return Optional.of(new Invalid(Checks.errors(invalid.getConstraintViolations())));
        }
        if (cause instanceof OptimisticLockException) {
            return Optional.of(new Conflict(Conflict.STALE));
        }
        if (cause instanceof PessimisticLockException || cause instanceof LockTimeoutException) {
            return Optional.of(new Conflict("error.busy"));
        }
        return cause instanceof SQLException sql ? violated(sql) : Optional.empty();
    }

    private static Optional<DomainException> violated(SQLException failure) {
        String state = failure.getSQLState();
        if (state != null && (state.startsWith("40") || "55P03".equals(state))) {
            return Optional.of(new Conflict("error.busy"));
        }
        if (READ_ONLY.equals(state)) {
            return Optional.of(new Denied("error.viewing.readOnly"));
        }
        if (UNSTORABLE.contains(String.valueOf(state))) {
            return Optional.of(new Invalid("", "error.value.unstorable"));
        }
        if (state == null || !state.startsWith("23") || failure.getMessage() == null) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(failure.getMessage());
        return name.find() ? Optional.of(new Conflict(CONSTRAINT + name.group(1))) : Optional.empty();
    }

    /** The path of a violation as a client knows it: below the method and its parameter, or the parameter's own name. */
    static String field(Path path) {
        StringJoiner members = new StringJoiner(".");
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                members.add(node.toString());
            }
        }
        return members.length() == 0 ? parameter : members.toString();
    }
}
