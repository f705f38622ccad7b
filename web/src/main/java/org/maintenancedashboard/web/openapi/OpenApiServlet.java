package org.maintenancedashboard.web.openapi;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Serves the interface's OpenAPI document, made by the build: JSON where asked for by {@code Accept} or {@code ?format=json}, otherwise YAML. */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accept = String.valueOf(request.getHeader("Accept"));
        boolean json = "json".equalsIgnoreCase(request.getParameter("format")) || accept.contains("application/json");
        response.setContentType(json ? "application/json" : "application/yaml");
        response.setCharacterEncoding("UTF-8");
        try (InputStream document = OpenApiServlet.class.getResourceAsStream("/openapi/openapi." + (json ? "json" : "yaml"))) {
            document.transferTo(response.getOutputStream());
        }
    }
}
