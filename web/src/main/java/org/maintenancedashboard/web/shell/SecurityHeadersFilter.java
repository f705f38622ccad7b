package org.maintenancedashboard.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages are not stored and get the complete content security policy; the headers of all answers are the matter of {@code web.security.gate}. */
public class SecurityHeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern NONCE = Pattern.compile("'nonce-[^']+'");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!PageRequests.isPage(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(POLICY, policy(""));
        chain.doFilter(request, new CompletingPolicy(response));
    }

    static String policy(String nonce) {
        return "default-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "script-src 'self'" + nonce + "; style-src 'self'" + nonce + "; style-src-attr 'unsafe-inline'";
    }

    /** PrimeFaces adds a policy for scripts only; its nonce is taken into ours instead. */
    private static final class CompletingPolicy extends HttpServletResponseWrapper {

        CompletingPolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equals(name)) {
                Matcher nonce = NONCE.matcher(value);
                super.setHeader(name, policy(nonce.find() ? " " + nonce.group() : ""));
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
