package org.maintenancedashboard.location;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.audit.AuditLog;
import org.maintenancedashboard.common.Checks;
import org.maintenancedashboard.common.NotFound;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.Ref;
import org.maintenancedashboard.common.SiteScope;
import org.maintenancedashboard.common.Sorting;

/** The customers who own locations. */
@Stateless
public class Customers {

    /** What the list may be sorted by. */
    public static final Sorting SORTING = new Sorting(Map.of("name", "lower(c.name)", "code", "lower(c.code)", "active", "c.active"),
            "lower(c.name), c.id");

    private static final String ROW = """
            select new org.maintenancedashboard.location.CustomerRow(c.id, c.version, c.name, c.code, c.contactEmail, c.contactPhone, c.description,
              c.active, (select count(l) from Location l where l.customer = c and (:all = true or l.siteId in :sites))) from Customer c
            """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditLog audit;

    @Inject
    private Checks checks;

    /** Customers by name; locations are counted within the scope. */
    @RolesAllowed(Permissions.EQUIPMENT_VIEW)
    public Page<CustomerRow> page(SiteScope scope, PageRequest request) {
        List<CustomerRow> rows = counted(ROW + SORTING.orderBy(request), scope)
                .setFirstResult(request.first()).setMaxResults(request.size()).getResultList();
        return new Page<>(rows, em.createQuery("select count(c) from Customer c", Long.class).getSingleResult(), request.page(), request.size());
    }

    /** Active customers by name, at most 500, to choose from. */
    @RolesAllowed(Permissions.EQUIPMENT_VIEW)
    public List<Ref> listChoices() {
        return em.createQuery("select new org.maintenancedashboard.common.Ref(c.id, c.name) from Customer c where c.active = true order by lower(c.name)",
                Ref.class).setMaxResults(500).getResultList();
    }

    @RolesAllowed(Permissions.EQUIPMENT_VIEW)
    public CustomerRow get(SiteScope scope, Long id) {
        return counted(ROW + " where c.id = :id", scope).setParameter("id", id).getResultStream().findFirst().orElseThrow(Customers::notFound);
    }

    @RolesAllowed({Permissions.SITE_MAP_WRITE, Permissions.SETTINGS_MANAGE})
    public Long create(CustomerDraft draft) {
        checks.require(draft);
        Customer customer = new Customer(draft.getName(), draft.getCode());
        apply(draft, customer);
        em.persist(customer);
        em.flush();
        audit.record("created", "customer", customer.getId(), null, get(SiteScope.everything(), customer.getId()));
        return customer.getId();
    }

    @RolesAllowed({Permissions.SITE_MAP_WRITE, Permissions.SETTINGS_MANAGE})
    public void save(CustomerDraft draft) {
        Customer customer = find(draft.getId());
        customer.requireVersion(draft.getVersion());
        checks.require(draft);
        CustomerRow before = get(SiteScope.everything(), draft.getId());
        customer.rename(draft.getName(), draft.getCode());
        apply(draft, customer);
        em.flush();
        audit.record("updated", "customer", customer.getId(), before, get(SiteScope.everything(), customer.getId()));
    }

    /** Deletes a customer that no location names. */
    @RolesAllowed({Permissions.SITE_MAP_WRITE, Permissions.SETTINGS_MANAGE})
    public void delete(Long id, Integer version) {
        Customer customer = find(id);
        customer.requireVersion(version);
        audit.record("deleted", "customer", id, get(SiteScope.everything(), id));
        em.remove(customer);
        em.flush();
    }

    private static void apply(CustomerDraft draft, Customer customer) {
        customer.contact(draft.getContactEmail(), draft.getContactPhone());
        customer.describe(draft.getDescription(), draft.isActive());
    }

    private Customer find(Long id) {
        Customer customer = id == null ? null : em.find(Customer.class, id);
        if (customer == null) {
            throw notFound();
        }
        return customer;
    }

    private TypedQuery<CustomerRow> counted(String query, SiteScope scope) {
        return em.createQuery(query, CustomerRow.class).setParameter("all", scope.all()).setParameter("sites", scope.siteIds());
    }

    private static NotFound notFound() {
        return new NotFound("error.notFound.customer");
    }
}
