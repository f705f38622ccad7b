package org.maintenancedashboard.schedule.freeze;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.recurrence.Freeze;
import org.maintenancedashboard.recurrence.InvalidRule;

/** The editable shape of a freeze: {@code from} and {@code to} are local date-times, or MM-DD twice for every year. */
public class FreezeWindowDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @JsonbTransient
    private Long id;

    @JsonbTransient
    private Integer version;

    private Long siteId;

    @NotBlank
    @Size(max = 100)
    private String name;

    @NotNull
    private String from;

    @NotNull
    private String to;

    /** What is stored, ready to be changed. */
    public static FreezeWindowDraft of(FreezeWindowRow row) {
        FreezeWindowDraft draft = new FreezeWindowDraft();
        draft.id = row.id();
        draft.version = row.version();
        draft.siteId = row.site() == null ? null : row.site().id();
        draft.name = row.name();
        draft.from = row.from();
        draft.to = row.to();
        return draft;
    }

    Freeze freeze() {
        try {
            return Freeze.parse(from, to).named(name.strip());
        } catch (InvalidRule refused) {
            throw new Invalid(refused.getMessage().contains("“" + from + "”") ? "from" : "to", refused.getMessage());
        }
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public Long getSiteId() {
        return siteId;
    }

    public void setSiteId(Long siteId) {
        this.siteId = siteId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
