package org.maintenancedashboard.web.schedule.phrase;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.maintenancedashboard.recurrence.language.Question;
import org.maintenancedashboard.web.common.Explanation.FieldText;
import org.maintenancedashboard.web.common.Texts;
import org.maintenancedashboard.web.rest.Problem;

/**
 * The answer to a phrase that is not clear: a problem after RFC 9457 with the question to ask.
 *
 * @param question what to say instead, in the language of the phrase
 */
@Schema(description = "A phrase that needs a question")
public record QuestionProblem(String type, String title, int status, String detail,
        @Schema(description = "What to say instead, in the language of the phrase") String question, List<FieldText> errors) {

    private static final int STATUS = 422;

    static Response of(Question question) {
        QuestionProblem problem = new QuestionProblem("urn:maintenance-dashboard:problem:unclear-phrase", "Unclear phrase", STATUS,
                Texts.text(Problem.LANGUAGE, "error.phrase.unclear"), question.text(), List.of(new FieldText("text", question.text())));
        return Response.status(STATUS, problem.title()).type(Problem.TYPE).entity(problem).build();
    }
}
