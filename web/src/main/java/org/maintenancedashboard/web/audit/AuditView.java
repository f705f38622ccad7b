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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maintenancedashboard.audit.AuditChain;
import org.maintenancedashboard.audit.AuditEntries;
import org.maintenancedashboard.audit.AuditFilter;
import org.maintenancedashboard.audit.AuditReport;
import org.maintenancedashboard.audit.AuditRights;
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
    private static final List<String> CONDITIONS = List.of("actor", "action", "entity", "entityId", "from", "until");

    @Inject
    private AuditEntries entries;

    @Inject
    private AuditChain chain;

    @Inject
    private AuditRights rights;

    @Inject
    private Sites sites;

    @Inject
    private ShellView shell;

    private final Map<String, String> asked = new HashMap<>();
    private Page<AuditRow> rows;
    private AuditReport report;

    public Page<AuditRow> getRows() {
        if (rows == null) {
            Long page = number("page");
            rows = entries.page(sites.scope(), filter(), new PageRequest((int) Math.min(page == null ? 0 : page, Integer.MAX_VALUE / SIZE) * SIZE, SIZE, List.of()));
        }
        return rows;
    }

    /** The address of what is shown. */
    public Address getAddress() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        CONDITIONS.forEach(name -> parameters.put(name, asked.get(name)));
        parameters.put("page", asked.get("page"));
        return new Address("/audit", parameters);
    }

    /** The conditions in force. */
    public List<String> getChips() {
        return CONDITIONS.stream().filter(name -> asked.get(name) != null && !asked.get(name).isBlank()).toList();
    }

    /** What the trail says was done, each once. */
    public List<String> getActions() {
        return entries.listActions(sites.scope());
    }

    /** The kinds of things the trail speaks of. */
    public List<String> getEntities() {
        return entries.listEntities(sites.scope());
    }

    /** Whether the database keeps the application from changing the trail. */
    public boolean isAppendOnly() {
        return rights.isAppendOnly();
    }

    /** Looks over the whole chain and shows what it found. */
    public void verify() {
        report = chain.verify(sites.scope());
    }

    /** Sends what is shown, without pages, for spreadsheets. */
    public void exportCsv() throws IOException {
        send("csv", "text/csv", AuditFile.csv(entries.listExport(sites.scope(), filter())));
    }

    /** Sends what is shown, without pages, for programs. */
    public void exportJson() throws IOException {
        send("json", "application/json", AuditFile.json(entries.listExport(sites.scope(), filter())));
    }

    private static void send(String ending, String type, String file) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(type + "; charset=UTF-8");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"audit." + ending + "\"");
        answer.getResponseOutputWriter().write(file);
        faces.responseComplete();
    }

    private AuditFilter filter() {
        ZoneId zone = ZoneId.of(shell.getZone());
        LocalDate first = day("from");
        LocalDate last = day("until");
        return new AuditFilter(asked.get("actor"), asked.get("action"), asked.get("entity"), number("entityId"),
                first == null ? null : first.atStartOfDay(zone).toInstant(), last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private LocalDate day(String name) {
        try {
            String text = asked.get(name);
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private Long number(String name) {
        String text = asked.get(name);
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    public Map<String, String> getAsked() {
        return asked;
    }

    public AuditReport getReport() {
        return report;
    }
}
