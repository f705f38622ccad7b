package org.maintenancedashboard.web.transfer;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.transfer.EquipmentImports;
import org.maintenancedashboard.transfer.FileText;
import org.maintenancedashboard.transfer.ImportMode;
import org.maintenancedashboard.transfer.ImportOptions;
import org.maintenancedashboard.transfer.ImportReport;
import org.maintenancedashboard.web.common.Texts;

/** The page {@code /import}: upload, check, done. */
@Named("importing")
@ViewScoped
public class ImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EquipmentImports imports;

    private transient Part upload;
    private String zone = Settings.defaultZone().getId();
    private boolean validOnly = true;
    private GivenFile file;
    private CheckedTable table;
    private ImportReport.Counts stored;

    /** Reads the uploaded file and tries it. */
    public void check() throws IOException {
        if (upload == null || upload.getSize() == 0) {
            throw new Invalid("file", "import.file.none");
        }
        if (upload.getSize() > FileText.MAX_BYTES) {
            throw new Invalid("file", "import.file.tooLarge", FileText.MAX_BYTES >> 20);
        }
        GivenFile given = GivenFile.of(upload.getSubmittedFileName(), upload.getInputStream().readAllBytes());
        table = new CheckedTable(imports.run(given.content(), options(true, ImportMode.VALID)), locale());
        file = given;
    }

    /** Stores the file that was checked. */
    public void store() {
        ImportReport report = imports.run(file.content(), options(false, validOnly ? ImportMode.VALID : ImportMode.ALL));
        if (report.counts().created() == 0 && report.counts().rejected() > 0) {
            String text = Texts.text(locale(), "import.nothingStored", report.counts().rejected());
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            return;
        }
        stored = report.counts();
        table = null;
    }

    /** Back to the upload. */
    public void restart() {
        table = null;
        stored = null;
        file = null;
    }

    /** {@code upload}, {@code check} or {@code done}. */
    public String getStep() {
        return stored != null ? "done" : table != null ? "check" : "upload";
    }

    public CheckedTable getTable() {
        return table;
    }

    public ImportReport.Counts getStored() {
        return stored;
    }

    public GivenFile getFile() {
        return file;
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") || id.equals("UTC")).sorted().toList();
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public boolean isValidOnly() {
        return validOnly;
    }

    public void setValidOnly(boolean validOnly) {
        this.validOnly = validOnly;
    }

    private ImportOptions options(boolean dryRun, ImportMode mode) {
        return new ImportOptions(dryRun, mode, ZoneId.of(zone));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
