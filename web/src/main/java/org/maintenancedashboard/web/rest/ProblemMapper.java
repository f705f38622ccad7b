package org.maintenancedashboard.web.rest;

import jakarta.ejb.EJBException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.maintenancedashboard.common.DomainException;

/** Answers every exception as a problem; the subclasses only outrank the mappers that the container brings along. */
abstract class ProblemMapper<E extends Throwable> implements ExceptionMapper<E> {

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(E thrown) {
        return Problems.answer(thrown, headers.getHeaderString(HttpHeaders.IF_MATCH) != null);
    }

    /** Anything without a closer mapper. */
    @Provider
    public static class Any extends ProblemMapper<Throwable> {
    }

    /** Refusals of services. */
    @Provider
    public static class Refused extends ProblemMapper<DomainException> {
    }

    /** What the container wraps. */
    @Provider
    public static class Wrapped extends ProblemMapper<EJBException> {
    }

    /** Bean Validation. */
    @Provider
    public static class Invalid extends ProblemMapper<ValidationException> {
    }

    /** Bean Validation of parameters. */
    @Provider
    public static class Violated extends ProblemMapper<jakarta.validation.ConstraintViolationException> {
    }

    /** What Jakarta REST itself refuses: unknown path, method, media type. */
    @Provider
    public static class Http extends ProblemMapper<WebApplicationException> {
    }

    /** Bodies that cannot be read. */
    @Provider
    public static class Unread extends ProblemMapper<ProcessingException> {
    }
}
