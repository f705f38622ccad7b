package org.maintenancedashboard.web.probe;
import jakarta.faces.view.ViewScoped; import jakarta.inject.Named; import java.io.Serializable; import java.time.*; import java.util.*;
import org.maintenancedashboard.common.*;
@Named @ViewScoped
public class Probe implements Serializable {
    public record Row(Long id, String name, String path, String status, String prio, String who) implements Serializable {}
    private String text; private LocalDate date = LocalDate.of(2026, 11, 9); private String choice = "2"; private boolean check; private String notes;
    public Instant getNow() { return Instant.parse("2026-11-22T13:00:00Z"); }
    public List<Row> getRows() { return new ArrayList<>(List.of(new Row(1L, "TX-07", "Dorothy 1A > POD 4 > MDC 7", "IN_SERVICE", "HIGH", "Ana Ruiz"), new Row(2L, "UPS-01", "Dorothy 1A > Yard", "underMaintenance", "critical", null), new Row(3L, "Z", "A", "RETIRED", "low", "Tom Becker"))); }
    public void save() { jakarta.faces.context.FacesContext.getCurrentInstance().addMessage(null, new jakarta.faces.application.FacesMessage("Saved TX-07")); }
    public void fail() { throw new Invalid("name", "error.stale"); }
    public String getBoom() { if ("boom".equals(text)) throw new IllegalStateException("render"); return ""; } public void crash() { throw new IllegalStateException("boom"); }
    public String getText() { return text; } public void setText(String v) { text = v; }
    public LocalDate getDate() { return date; } public void setDate(LocalDate v) { date = v; }
    public String getChoice() { return choice; } public void setChoice(String v) { choice = v; }
    public boolean isCheck() { return check; } public void setCheck(boolean v) { check = v; }
    public String getNotes() { return notes; } public void setNotes(String v) { notes = v; }
}
