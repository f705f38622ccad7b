package org.maintenancedashboard.security.viewing;

import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.maintenancedashboard.audit.Origin;

/**
 * Around every service (ejb-jar.xml): while somebody looks as another user, the transaction of each call only reads, and the database refuses every
 * change in it.
 */
public class ReadingOnly {

    private static final String SAID = ReadingOnly.class.getName();

    @PersistenceContext
    private EntityManager em;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** Says so to the database once for each transaction, before the service does anything. */
    @AroundInvoke
    public Object read(InvocationContext call) throws Exception {
        if (Origin.current().filter(Origin::isLooking).isPresent() && transaction.getTransactionStatus() == Status.STATUS_ACTIVE
                && transaction.getResource(SAID) == null) {
            em.createNativeQuery("set transaction read only").executeUpdate();
            transaction.putResource(SAID, true);
        }
        return call.proceed();
    }
}
