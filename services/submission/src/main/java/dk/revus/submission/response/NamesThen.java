package dk.revus.submission.response;

import dk.revus.submission.catalogue.Catalogue;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.Submission;
import java.util.HashSet;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What the municipalities that an answer names, and the one that sent it, were called when it was
 * sent: what was sent says for ever what it said then.
 */
@Component
class NamesThen {

    private final Catalogue catalogue;

    NamesThen(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** By code; one that we were not told about is missing. */
    Map<String, String> in(ResponseId id, Submission sent) {
        var codes = new HashSet<>(sent.content().affected());
        codes.add(id.municipality());
        return catalogue.municipalityNames(codes, sent.submittedAt());
    }
}
