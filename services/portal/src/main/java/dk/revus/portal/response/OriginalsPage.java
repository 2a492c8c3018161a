package dk.revus.portal.response;

import dk.revus.portal.api.FileLocation;
import dk.revus.portal.api.FilesApi;
import dk.revus.portal.api.model.Attachment;
import dk.revus.portal.api.model.Response;
import dk.revus.portal.page.FileList;
import dk.revus.portal.page.FormData;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The letters and e-mails of a municipality, where one is uploaded and chosen. */
@Component
class OriginalsPage {

    private final FilesApi files;
    private final ResponsePage page;

    OriginalsPage(FilesApi files, ResponsePage page) {
        this.files = files;
        this.page = page;
    }

    /**
     * @param formData what is typed into the answer already goes along; nothing is taken away then
     */
    String show(String callId, String organisation, FormData formData, Model model) {
        var response = page.load(callId, organisation, model).response();
        var begun = WholeAnswerPage.isBegun(formData);
        var location = FileLocation.ofOriginals(callId, organisation);
        var lines =
                files.of(location).stream()
                        .map(f -> line(f, response, f.isRemovable() && !begun))
                        .toList();
        var base = "/responses/" + callId + "/" + organisation + "/originals";
        var open = response.may(Verbs.REGISTER);
        model.addAttribute("begun", begun);
        model.addAttribute("files", new FileList(location, "originals", base, lines, open));
        return "response/originals";
    }

    private static FileList.Line line(Attachment file, Response response, boolean removable) {
        var submitted = response.submitted();
        var source = submitted == null ? null : submitted.onBehalf();
        return new FileList.Line(
                file, source != null && file.attachmentId().equals(source.originalId()), removable);
    }
}
