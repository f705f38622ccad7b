package org.maintenancedashboard.web.schedule.phrase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.maintenancedashboard.recurrence.language.Phrase;
import org.maintenancedashboard.recurrence.language.Question;
import org.maintenancedashboard.schedule.phrase.Heard;
import org.maintenancedashboard.schedule.phrase.PhraseDraft;
import org.maintenancedashboard.schedule.phrase.Phrases;
import org.maintenancedashboard.web.rest.Problem;

/** Plain language over HTTP, the fixed contract. */
@Path("maintenance/schedules/parse")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules", description = "What is due, for whom, by which rule")
public class PhraseResource {

    @Inject
    private Phrases phrases;

    @POST
    @Operation(summary = "A rule from plain language", description = "Reads English (en, also where locale is left out), German (de) and "
            + "French (fr). Needs text and zone; from (default: today in the zone) is where it starts unless the text says so, and 08:00 "
            + "the time unless it says one. Stores nothing.")
    @APIResponseSchema(value = PhraseAnswer.class, responseCode = "200")
    @APIResponse(responseCode = "422", description = "The text is ambiguous or not understood: the question to ask",
            content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = QuestionProblem.class)))
    public Response parse(PhraseDraft draft) {
        Heard heard = phrases.parse(Problem.body(draft), Phrases.USUAL_TIME);
        return heard.reading() instanceof Question question ? QuestionProblem.of(question)
                : Response.ok(PhraseAnswer.of((Phrase) heard.reading(), heard)).build();
    }
}
