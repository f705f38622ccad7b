package org.maintenancedashboard.web.common;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.DomainException;
import org.maintenancedashboard.common.NotFound;
import org.primefaces.csp.CspException;

/**
 * The one place where a failure inside a page becomes something a reader understands: a refusal of a service is a message at its field
 * or above the page, a missing thing the page for 404, a missing permission the page for 403, an expired page or a form that no page
 * of ours sends is opened anew, and anything else is logged under an id that the reader sees.
 */
public class PageFailures extends ExceptionHandlerWrapper {

    /** Attribute of a request that was refused for want of permission, be it with a message instead of a status. */
    public static final String REFUSED = "org.maintenancedashboard.refused";

    private static final Logger LOG = System.getLogger(PageFailures.class.getName());

    public PageFailures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var queued = events.next().getContext();
            FacesContext faces = queued.getContext();
            try {
                answer(faces, meaning(queued.getException()), queued.getPhaseId());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } finally {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Throwable failure, PhaseId phase) throws IOException {
        boolean message = faces.isPostback() && phase != PhaseId.RENDER_RESPONSE && phase != PhaseId.RESTORE_VIEW;
        if (failure instanceof Denied) {
            faces.getExternalContext().getRequestMap().put(REFUSED, true);
        }
        if (failure instanceof ViewExpiredException || isMadeUp(faces, failure, phase)) {
            openAnew(faces);
        } else if (failure instanceof DomainException refusal && message) {
            new Refusals(faces).show(refusal);
            faces.renderResponse();
        } else if (failure instanceof NotFound) {
            leave(faces, HttpServletResponse.SC_NOT_FOUND, "/failed");
        } else if (failure instanceof Denied) {
            leave(faces, HttpServletResponse.SC_FORBIDDEN, "/failed");
        } else {
            unknown(faces, failure, message);
        }
    }

    /** Whether no page of ours sends such a form: a state that fits nothing, another nonce, a file in a form that cannot carry one. */
    private static boolean isMadeUp(FacesContext faces, Throwable failure, PhaseId phase) {
        String type = String.valueOf(((HttpServletRequest) faces.getExternalContext().getRequest()).getContentType());
        return faces.isPostback() && (phase == PhaseId.RESTORE_VIEW && !(failure instanceof DomainException) || failure instanceof CspException
            || (failure instanceof ServletException || failure.getCause() instanceof ServletException) && !type.startsWith("multipart/"));
    }

    private static void unknown(FacesContext faces, Throwable failure, boolean message) throws IOException {
        String id = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.log(Level.ERROR, "Failure " + id + " on " + faces.getExternalContext().getRequestServletPath(), failure);
        if (message) {
            new Refusals(faces).show("error.failure", id);
            faces.renderResponse();
        } else {
            faces.getExternalContext().getRequestMap().put("failure", new Failure(id));
            leave(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "/failed?code=" + id);
        }
    }

    private static void openAnew(FacesContext faces) throws IOException {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
        String ours = request.getScheme() + "://" + request.getHeader("Host") + request.getContextPath();
        String referer = request.getHeader("Referer");
        if (!response.isCommitted()) {
            response.resetBuffer();
            Redirects.lead(request, response, referer != null && referer.startsWith(ours + "/") ? referer.substring(ours.length())
                : request.getRequestURI().substring(request.getContextPath().length()));
        }
        faces.responseComplete();
    }

    /** Answers with the error page of the status; an Ajax request, which could not show it, is led to a page of its own. */
    private static void leave(FacesContext faces, int status, String page) throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if (!external.isResponseCommitted() && Redirects.isAjax(request)) {
            HttpServletResponse response = (HttpServletResponse) external.getResponse();
            response.resetBuffer();
            Redirects.lead(request, response, page);
        } else if (!external.isResponseCommitted()) {
            external.responseSendError(status, null);
        }
        faces.responseComplete();
    }

    /** The innermost failure that says something by itself, past the wrappers of Faces, EL and EJB. */
    private static Throwable meaning(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof ViewExpiredException || at instanceof CspException) {
                return at;
            }
        }
        Optional<DomainException> refusal = org.maintenancedashboard.common.Refusals.find(failure);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return failure instanceof FacesException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
