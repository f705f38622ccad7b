package org.maintenancedashboard.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.common.Caller;
import org.maintenancedashboard.common.Coded;
import org.maintenancedashboard.common.Denied;
import org.maintenancedashboard.common.Invalid;
import org.maintenancedashboard.common.Permissions;
import org.maintenancedashboard.common.Settings;
import org.maintenancedashboard.transfer.EquipmentImports;
import org.maintenancedashboard.transfer.FileText;
import org.maintenancedashboard.transfer.ImportMode;
import org.maintenancedashboard.transfer.ImportOptions;
import org.maintenancedashboard.web.rest.Problem;

/** Import of equipment over REST. */
@Path("imports/equipment")
@RequestScoped
@Tag(name = "imports", description = "Equipment from files")
public class EquipmentImportResource {

    @Inject
    private EquipmentImports imports;

    @Inject
    private Caller caller;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Import equipment from a delimited text file", description = "The part `file` holds UTF-8 text with a header line that names "
        + "at least Name, Category, Manufacturer Serial and Location. Unknown locations and categories are made. 400 where the file cannot be read.")
    @APIResponse(responseCode = "200", description = "The report; rows with errors are part of it",
        content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    public ImportAnswer run(@FormParam("file") EntityPart file,
            @Parameter(description = "true: do everything, report, and roll it back") @QueryParam("dryRun") @DefaultValue("false")
            @Schema(enumeration = {"true", "false"}) String dryRun,
            @Parameter(description = "all: one error, and nothing is stored; valid: rows with errors are left out") @QueryParam("mode") @DefaultValue("all")
            @Schema(enumeration = {"all", "valid"}) String mode,
            @Parameter(description = "Zone of the sites that the file makes; the installation’s default without it", example = "America/Chicago")
            @QueryParam("zone") String zone) {
        if (!caller.may(Permissions.EQUIPMENT_CREATE)) {
            throw new Denied("error.denied");
        }
        ImportOptions options = new ImportOptions(flag(dryRun), Coded.of(ImportMode.class, "mode", mode), zone(zone));
        return ImportAnswer.of(imports.run(bytes(file), options), Problem.LANGUAGE);
    }

    private static boolean flag(String text) {
        if (!Set.of("true", "false").contains(text)) {
            throw new Invalid("dryRun", "import.dryRun.unreadable");
        }
        return Boolean.parseBoolean(text);
    }

    private static ZoneId zone(String text) {
        try {
            return text == null ? Settings.defaultZone() : ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new Invalid("zone", "import.zone.unknown", text);
        }
    }

    private static byte[] bytes(EntityPart file) {
        if (file == null) {
            throw new Invalid("file", "import.file.none");
        }
        try (InputStream content = file.getContent()) {
            byte[] bytes = content.readNBytes(FileText.MAX_BYTES + 1);
            if (bytes.length > FileText.MAX_BYTES) {
                throw Problem.refuse(Status.REQUEST_ENTITY_TOO_LARGE, "error.http.413");
            }
            return bytes;
        } catch (IOException e) {
            throw new Invalid("file", "import.file.none");
        }
    }
}
