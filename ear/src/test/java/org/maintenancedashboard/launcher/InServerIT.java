package org.maintenancedashboard.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maintenancedashboard.common.Permissions;

@ExtendWith(ArquillianExtension.class)
class InServerIT {

    @Resource
    private DataSource defaultDataSource;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war(InServerIT.class);
    }

    @Test
    void theDefaultDataSourceIsTheApplicationsOwn() throws SQLException {
        try (Connection connection = defaultDataSource.getConnection()) {
            assertEquals("maintenance", connection.getCatalog());
        }
    }

    @Test
    void theClassesOfTheEarAreSeen() {
        assertNotNull(Permissions.class.getClassLoader());
    }
}
