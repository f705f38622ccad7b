package org.maintenancedashboard.web.viewing;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.maintenancedashboard.audit.Origin;
import org.maintenancedashboard.security.viewing.Viewing;
import org.maintenancedashboard.security.viewing.Viewings;
import org.maintenancedashboard.web.common.Redirects;
import org.maintenancedashboard.web.shell.CurrentSession;
import org.maintenancedashboard.web.shell.PageRequests;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;

/** Lets a request of a page be made by the user whom its session looks as; leads away where that is over. */
public class ViewingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> STRANGERS = Set.of("/login", "/set-password");
    private static final Set<String> PRIVATE = Set.of("/profile", "/api-token", "/change-password");

    @Inject
    private transient CurrentSession session;

    @Inject
    private transient Viewings viewings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!PageRequests.isPage(request) || STRANGERS.contains(PageRequests.path(request)) || !session.isViewing()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Viewing> viewing = viewings.find(session.id());
        Optional<SecurityIdentity> user = viewing.flatMap(this::identity);
        if (user.isEmpty()) {
            session.stopViewing();
            Redirects.lead(request, response, "/users?viewing=over");
            return;
        }
        Origin.current().ifPresent(origin -> origin.lookingAs(viewing.get().viewer(), viewing.get().username()).begin());
        request.setAttribute(ViewingView.VIEWING, viewing.get());
        if (PRIVATE.contains(PageRequests.path(request))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            proceed(user.get(), request, response, chain);
        }
    }

    /** The identity whose name, rights and sites count; empty where the realm does not know the user. */
    private Optional<SecurityIdentity> identity(Viewing viewing) {
        try {
            return Optional.of(SecurityDomain.getCurrent().getCurrentSecurityIdentity().createRunAsIdentity(viewing.username(), false));
        } catch (SecurityException unknown) {
            viewings.end(session.id(), "unknown");
            return Optional.empty();
        }
    }

    private static void proceed(SecurityIdentity user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        AtomicReference<ServletException> failed = new AtomicReference<>();
        user.<HttpServletRequest, HttpServletResponse, IOException>runAsConsumerEx((asked, answer) -> {
            try {
                chain.doFilter(asked, answer);
            } catch (ServletException failure) {
                failed.set(failure);
            }
        }, new UserRequest(request, user), response);
        if (failed.get() != null) {
            throw failed.get();
        }
    }
}
