package dk.revus.portal.screening;

import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.api.FileLocation;
import dk.revus.portal.api.FilesApi;
import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.api.model.Screening;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.Loaded;
import dk.revus.portal.page.OrganisationNames;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds what can be chosen where a municipality answers what it was asked. */
@Component
class RowChoicesLoader {

    private final SubmissionApi submission;
    private final CatalogueApi catalogue;
    private final FilesApi files;
    private final OrganisationNames organisations;
    private final Formats formats;

    RowChoicesLoader(
            SubmissionApi submission,
            CatalogueApi catalogue,
            FilesApi files,
            OrganisationNames organisations,
            Formats formats) {
        this.submission = submission;
        this.catalogue = catalogue;
        this.files = files;
        this.organisations = organisations;
        this.formats = formats;
    }

    /** With the call and its examples, as the fields of a response read them. */
    void show(Screening screening, Model model) {
        var call = submission.call(screening.callId());
        var cycle = Objects.requireNonNullElse(call.cycleId(), "");
        var examples = Loaded.of(() -> catalogue.examples(cycle)).or(List.of());
        var attached =
                Loaded.of(
                                () ->
                                        files.of(
                                                FileLocation.ofAnswer(
                                                        screening.callId(),
                                                        screening.organisation())))
                        .or(List.of());
        model.addAttribute("call", call);
        model.addAttribute("examples", examples);
        model.addAttribute(
                "rowChoices", new RowChoices(call, examples, attached, organisations, formats));
    }
}
