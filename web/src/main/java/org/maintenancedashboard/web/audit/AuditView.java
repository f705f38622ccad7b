package org.maintenancedashboard.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.audit.AuditChain;
import org.maintenancedashboard.audit.AuditEntries;
import org.maintenancedashboard.audit.AuditFilter;
import org.maintenancedashboard.audit.AuditReport;
import org.maintenancedashboard.audit.AuditRow;
import org.maintenancedashboard.common.Page;
import org.maintenancedashboard.common.PageRequest;
import org.maintenancedashboard.security.Sites;
import org.maintenancedashboard.web.common.Address;
import org.maintenancedashboard.web.shell.ShellView;

/** The audit trail; its whole state is in the address. */
@Named("auditTrail")
@RequestScoped
public class AuditView {

    private static final int SIZE = 50;

    @Inject
    private AuditEntries entries;

    @Inject
    private AuditChain chain;

    @Inject
    private Sites sites;

    @Inject
    private ShellView shell;

    private String actor;
    private String entity;
    private String from;
    private String until;
    private int page;
    private Page<AuditRow> rows;
    private AuditReport report;

    public Page<AuditRow> getRows() {
        if (rows == null) {
            rows = entries.page(sites.scope(), filter(), new PageRequest(Math.max(page, 0) * SIZE, SIZE, List.of()));
        }
        return rows;
    }

    /** The address of what is shown. */
    public Address getAddress() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("actor", actor);
        parameters.put("entity", entity);
        parameters.put("from", from);
        parameters.put("until", until);
        parameters.put("page", page == 0 ? null : page);
        return new Address("/audit", parameters);
    }

    /** Looks over the whole chain and shows what it found. */
    public void verify() {
        report = chain.verify(sites.scope());
    }

    /** Sends what is shown, without pages, as a file. */
    public void export() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        String file = AuditFile.of(entries.listExport(sites.scope(), filter()));
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType("text/csv; charset=UTF-8");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        answer.getResponseOutputWriter().write(file);
        faces.responseComplete();
    }

    private AuditFilter filter() {
        ZoneId zone = ZoneId.of(shell.getZone());
        LocalDate first = day(from);
        LocalDate last = day(until);
        return new AuditFilter(actor, null, entity, null, first == null ? null : first.atStartOfDay(zone).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    public AuditReport getReport() {
        return report;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = entity;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
