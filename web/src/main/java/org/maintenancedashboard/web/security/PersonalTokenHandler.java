package org.maintenancedashboard.web.security;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.Headers;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import org.maintenancedashboard.security.token.PersonalBearer;
import org.maintenancedashboard.security.token.PersonalBearers;

/**
 * Exchanges a personal API token for a signed stand-in of one minute, so that the container's token realm checks and names the caller as ever.
 * A token that does not count is left as it is: the realm refuses it like any other bearer that is no JWT.
 */
final class PersonalTokenHandler implements HttpHandler {

    private final HttpHandler next;

    PersonalTokenHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String path = exchange.getRelativePath();
        if (path.startsWith("/api/") || path.equals("/openapi")) {
            BearerFilter.bearer(exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION)).filter(PersonalBearers::isMeant)
                    .flatMap(PersonalTokenHandler::admit).ifPresent(bearer -> exchange(exchange, bearer));
        }
        next.handleRequest(exchange);
    }

    private static Optional<PersonalBearer> admit(String token) {
        return CDI.current().select(PersonalBearers.class).get().admit(token);
    }

    private static void exchange(HttpServerExchange exchange, PersonalBearer bearer) {
        exchange.getRequestHeaders().put(Headers.AUTHORIZATION, BearerFilter.SCHEME + bearer.accessToken());
        exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY).getServletRequest().setAttribute(BearerFilter.PERSONAL, bearer);
    }
}
