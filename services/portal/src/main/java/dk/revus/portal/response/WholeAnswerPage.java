package dk.revus.portal.response;

import dk.revus.portal.api.FileLocation;
import dk.revus.portal.api.FilesApi;
import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Content;
import dk.revus.portal.api.model.Response;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.Loaded;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form for a whole answer that goes out at once. */
@Component
class WholeAnswerPage {

    static final String REGISTER = "register";
    static final String CHANGE = "change";

    /** The field that names the letter. */
    static final String ORIGINAL = "originalId";

    private final SubmissionApi submission;
    private final FilesApi files;
    private final ResponsePage page;

    WholeAnswerPage(SubmissionApi submission, FilesApi files, ResponsePage page) {
        this.submission = submission;
        this.files = files;
        this.page = page;
    }

    /** Whether something was typed into the form before, which must not be lost. */
    static boolean isBegun(FormData formData) {
        return !formData.text("slots").isEmpty();
    }

    /**
     * @param kind {@link #REGISTER} or {@link #CHANGE}
     */
    String begin(String kind, String callId, String organisation, Model model) {
        var call = submission.call(callId);
        var response = submission.response(callId, organisation);
        return show(
                kind,
                call,
                response,
                ResponseForm.of(sent(response), submission.form(callId)),
                model);
    }

    private static Content sent(Response response) {
        var submitted = response.submitted();
        return submitted == null || submitted.content() == null
                ? response.written()
                : submitted.content();
    }

    /** The form for writing down a letter as it was left, with the letter that is chosen now. */
    String goOn(String callId, String organisation, FormData formData, Model model) {
        var call = submission.call(callId);
        model.addAttribute("formData", formData);
        return show(
                REGISTER,
                call,
                submission.response(callId, organisation),
                ResponseForm.of(formData, call, submission.form(callId)),
                model);
    }

    String show(String kind, Call call, Response response, ResponseForm form, Model model) {
        page.show(call, response, model);
        model.addAttribute("form", form);
        if (kind.equals(REGISTER)) {
            var location = FileLocation.ofOriginals(call.callId(), response.organisation());
            model.addAttribute("location", location);
            model.addAttribute("originals", Loaded.of(() -> files.of(location)).or(List.of()));
        }
        return "response/" + kind;
    }
}
