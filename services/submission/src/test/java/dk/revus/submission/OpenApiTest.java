package dk.revus.submission;

import dk.revus.testkit.openapi.OpenApi;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void the_description_is_what_the_controllers_say() {
        OpenApi.of("submission", SubmissionApplication.class)
                .answering("FilingController.register", "ScreeningView")
                .answering("FilingController.start", "ScreeningView")
                .answering("FilingController.assign", "ScreeningView")
                .answering("FilingController.checkFormal", "ScreeningView")
                .answering("FilingController.complete", "ScreeningView")
                .answering("AssessmentController.assess", "ScreeningView")
                .answering("AssessmentController.revert", "ScreeningView")
                .answering("EditorialController.write", "ScreeningView")
                .answering("EditorialController.accept", "ScreeningView")
                .answering("EditorialController.object", "ScreeningView")
                .answering("ClarificationController.request", "ScreeningView")
                .answering("ClarificationController.extend", "ScreeningView")
                .answering("ClarificationController.answer", "ScreeningView")
                .assertUpToDate();
    }
}
