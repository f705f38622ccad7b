package org.maintenancedashboard.web.common;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads the browser to another page of this application, out of an ordinary and out of an Ajax request. */
public final class Redirects {

    private Redirects() {
    }

    /** Goes to a path of this application, with its query. */
    public static void lead(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        String address = request.getContextPath() + path;
        if (isAjax(request)) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    /** Whether the answer is read by the script of Faces. */
    public static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }
}
