package org.maintenancedashboard.web.security.gate;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maintenancedashboard.web.rest.Problem;

/** Asks the {@link Doorman} for every request, corrects the caller's address, and sees to the headers of every answer. */
final class GateHandler implements HttpHandler {

    private static final HttpString OPTIONS = new HttpString("OPTIONS");

    private final HttpHandler next;
    private final Doorman doorman;
    private final Networks proxies;
    private final AnswerHeaders headers;
    private final Map<Refusal, String> bodies = new EnumMap<>(Refusal.class);

    GateHandler(HttpHandler next, Doorman doorman, Networks proxies, AnswerHeaders headers) {
        this.next = next;
        this.doorman = doorman;
        this.proxies = proxies;
        this.headers = headers;
        for (Refusal refusal : Refusal.values()) {
            bodies.put(refusal, refusal.body());
        }
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseCommitListener(headers);
        believe(exchange);
        HeaderMap sent = exchange.getRequestHeaders();
        Call call = new Call(exchange.getRequestMethod().toString(), exchange.getRequestPath(), exchange.getRequestScheme(),
                exchange.isHostIncludedInRequestURI() ? null : sent.getFirst(Headers.HOST), exchange.getSourceAddress().getAddress(),
                sent.getFirst("Origin"), sent.getFirst("Sec-Fetch-Site"));
        Optional<Refusal> refusal = doorman.refusal(call);
        if (refusal.isPresent()) {
            refuse(exchange, refusal.get());
        } else if (doorman.isPartner(call)) {
            share(exchange, call);
        } else {
            next.handleRequest(exchange);
        }
    }

    private void believe(HttpServerExchange exchange) {
        HeaderMap sent = exchange.getRequestHeaders();
        InetAddress peer = exchange.getSourceAddress().getAddress();
        Forwarded said = Forwarded.of(peer, name -> sent.contains(name) ? List.copyOf(sent.get(name)) : List.of(), proxies);
        said.caller().ifPresent(caller -> exchange.setSourceAddress(new InetSocketAddress(caller, 0)));
        said.scheme().ifPresent(exchange::setRequestScheme);
        said.host().ifPresent(host -> sent.put(Headers.HOST, host));
        List.of(Forwarded.FOR, Forwarded.PROTO, Forwarded.HOST).forEach(sent::remove);
    }

    private void refuse(HttpServerExchange exchange, Refusal refusal) {
        exchange.setStatusCode(refusal.status());
        exchange.setPersistent(false);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, Problem.TYPE + ";charset=UTF-8");
        exchange.getResponseSender().send(bodies.get(refusal));
    }

    /** Lets the page of a partner read the answer; the question before it is answered here, for it carries no token. */
    private void share(HttpServerExchange exchange, Call call) throws Exception {
        HeaderMap answer = exchange.getResponseHeaders();
        answer.put(new HttpString("Access-Control-Allow-Origin"), call.origin());
        answer.add(Headers.VARY, "Origin");
        answer.put(new HttpString("Access-Control-Expose-Headers"), "ETag, Location, Retry-After, RateLimit, RateLimit-Policy, X-Correlation-Id");
        if (OPTIONS.equals(exchange.getRequestMethod()) && exchange.getRequestHeaders().contains("Access-Control-Request-Method")) {
            answer.put(new HttpString("Access-Control-Allow-Methods"), "GET, POST, PUT, DELETE");
            answer.put(new HttpString("Access-Control-Allow-Headers"), "Authorization, Content-Type, Accept, If-Match, If-None-Match");
            answer.put(new HttpString("Access-Control-Max-Age"), "600");
            exchange.setStatusCode(204).endExchange();
        } else {
            next.handleRequest(exchange);
        }
    }
}
