package dk.revus.portal.page;

import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.api.FileLocation;
import dk.revus.portal.api.FilesApi;
import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.api.model.Attachment;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Example;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * What an answer draws on, whoever reads it: the call that asked, the work that it may carry on,
 * and the files that go with it. Only the call is needed; the rest may be away.
 */
@Component
public class AnswerSources {

    private final SubmissionApi submission;
    private final CatalogueApi catalogue;
    private final FilesApi files;

    AnswerSources(SubmissionApi submission, CatalogueApi catalogue, FilesApi files) {
        this.submission = submission;
        this.catalogue = catalogue;
        this.files = files;
    }

    public Call call(String callId) {
        return submission.call(callId);
    }

    public List<Example> examples(Call call) {
        var cycle = Objects.requireNonNullElse(call.cycleId(), "");
        return Loaded.of(() -> catalogue.examples(cycle)).or(List.of());
    }

    public Loaded<List<Attachment>> files(String callId, String organisation) {
        return Loaded.of(() -> files.of(FileLocation.ofAnswer(callId, organisation)));
    }
}
