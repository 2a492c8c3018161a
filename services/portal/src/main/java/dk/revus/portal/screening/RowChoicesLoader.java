package dk.revus.portal.screening;

import dk.revus.portal.api.model.Screening;
import dk.revus.portal.page.AnswerSources;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.OrganisationNames;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds what can be chosen where a municipality answers what it was asked. */
@Component
class RowChoicesLoader {

    private final AnswerSources sources;
    private final OrganisationNames organisations;
    private final Formats formats;

    RowChoicesLoader(AnswerSources sources, OrganisationNames organisations, Formats formats) {
        this.sources = sources;
        this.organisations = organisations;
        this.formats = formats;
    }

    /** With the call and its examples, as the fields of a response read them. */
    void show(Screening screening, Model model) {
        var call = sources.call(screening.callId());
        var examples = sources.examples(call);
        var attached = sources.files(screening.callId(), screening.organisation()).or(List.of());
        model.addAttribute("call", call);
        model.addAttribute("examples", examples);
        model.addAttribute(
                "rowChoices", new RowChoices(call, examples, attached, organisations, formats));
    }
}
