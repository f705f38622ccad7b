package org.maintenancedashboard.deployment;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.common.credential.Credentials;

/**
 * Brings the schema up to date before Hibernate validates it. Baseline version 0 because the server's job repository may have made its
 * tables in the same schema before.
 */
public class SchemaMigration implements Integrator {

    private static final Logger LOG = System.getLogger(SchemaMigration.class.getName());
    private static final String DATA_SOURCE = "java:jboss/datasources/MaintenanceDS";

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        FluentConfiguration flyway = Flyway.configure(getClass().getClassLoader())
                .baselineOnMigrate(true).baselineVersion("0").cleanDisabled(true).locations("classpath:db/migration");
        Optional<String> owner = Settings.find("MD_DB_OWNER_USER");
        if (owner.isPresent()) {
            flyway.dataSource(Settings.find("MD_DB_URL").orElseThrow(), owner.get(), Credentials.findPassword("db-password").orElse(null));
        } else {
            LOG.log(Level.WARNING, "The application's database account owns its tables, so it could change the audit trail: name the owner in MD_DB_OWNER_USER");
            flyway.dataSource(dataSource());
        }
        flyway.load().migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing is held
    }

    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup(DATA_SOURCE);
        } catch (NamingException missing) {
            throw new IllegalStateException("The server has no data source " + DATA_SOURCE, missing);
        }
    }
}
