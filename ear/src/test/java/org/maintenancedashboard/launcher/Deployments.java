package org.maintenancedashboard.launcher;

import java.util.Locale;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Deployments of the tests that run inside the server (rule L6): a small WAR beside the EAR that sees its classes. Services are
 * reached by their global name, {@code @EJB(lookup = Deployments.EJB + "Locations")}; CDI beans of the EAR are not injected there.
 */
public final class Deployments {

    /** Prefix of the global names of the services in the ejb module. */
    public static final String EJB = "java:global/maintenance-dashboard/maintenance-dashboard-ejb/";

    /** Prefix of the global names of the batch module. */
    public static final String BATCH = "java:global/maintenance-dashboard/maintenance-dashboard-batch/";

    private Deployments() {
    }

    /** The WAR of one test class with the other classes it needs inside the server; same security domain as the product. */
    public static WebArchive war(Class<?> test, Class<?>... others) {
        String name = "it-" + test.getSimpleName().toLowerCase(Locale.ROOT);
        return ShrinkWrap.create(WebArchive.class, name + ".war").addClass(test).addClasses(others)
                .addAsWebInfResource(new StringAsset(structure()), "jboss-deployment-structure.xml")
                .addAsWebInfResource(new StringAsset("<jboss-web><context-root>/" + name + "</context-root>"
                        + "<security-domain>maintenance</security-domain></jboss-web>"), "jboss-web.xml")
                .addAsWebInfResource(new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                        + " bean-discovery-mode=\"all\"/>"), "beans.xml");
    }

    private static String structure() {
        String ear = "deployment." + TestServer.EAR;
        StringBuilder modules = new StringBuilder();
        for (String name : new String[] {ear, ear + ".maintenance-dashboard-ejb.jar", ear + ".maintenance-dashboard-batch.jar"}) {
            modules.append("<module name=\"").append(name).append("\"/>");
        }
        return "<jboss-deployment-structure xmlns=\"urn:jboss:deployment-structure:1.3\"><deployment><dependencies>" + modules
                + "<module name=\"org.wildfly.security.elytron\"/></dependencies></deployment></jboss-deployment-structure>";
    }
}
