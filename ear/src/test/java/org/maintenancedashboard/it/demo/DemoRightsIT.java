package org.maintenancedashboard.it.demo;

import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maintenancedashboard.demo.DemoPlants;
import org.maintenancedashboard.launcher.Deployments;

@ExtendWith(ArquillianExtension.class)
class DemoRightsIT {

    @EJB(lookup = Deployments.EJB + "DemoPlants")
    private DemoPlants plants;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war(DemoRightsIT.class);
    }

    @Test
    void onlyFullAccessLoadsOrRemovesTheDemoPlant() {
        assertThrows(EJBAccessException.class, plants::load);
        assertThrows(EJBAccessException.class, plants::remove);
    }
}
