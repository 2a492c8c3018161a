package dk.revus.submission;

import dk.revus.testkit.openapi.OpenApi;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    /** Whatever is asked of a response, the answer is the response. */
    private static final List<String> ABOUT_A_RESPONSE =
            List.of(
                    "SendingController.submit",
                    "SendingController.declareNoWishes",
                    "SendingController.withdraw",
                    "SendingController.withdrawWish",
                    "SignOffController.send",
                    "SignOffController.approve",
                    "SignOffController.decline",
                    "SignOffController.requireFourEyes",
                    "LateController.request",
                    "LateController.grant",
                    "LateController.refuse",
                    "OnBehalfController.register",
                    "OnBehalfController.confirm",
                    "ReservationController.lift",
                    "ReservationController.change",
                    "ReservationController.fail");

    @Test
    void the_description_is_what_the_controllers_say() {
        var described = OpenApi.of("submission", SubmissionApplication.class);
        for (var method : ABOUT_A_RESPONSE) {
            described = described.answering(method, "ResponseView");
        }
        described
                .answering("OriginalController.upload", "AttachmentView")
                .answering("OriginalController.show", "AttachmentView")
                .answering("OriginalController.remove", "AttachmentView")
                .answering("CallAttachmentController.upload", "AttachmentView")
                .answering("CallAttachmentController.show", "AttachmentView")
                .answering("CallAttachmentController.remove", "AttachmentView")
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
                .answering("CallStepsController.sign", "CallView")
                .answering("CallStepsController.publish", "CallView")
                .answering("CallStepsController.amend", "CallView")
                .answering("CallStepsController.reopen", "CallView")
                .answering("CallStepsController.cancel", "CallView")
                .answering("CallStepsController.finishProcessing", "CallView")
                .assertUpToDate();
    }
}
