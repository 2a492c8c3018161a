package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Writing on where the secretariat has asked, whenever it has. Screening knows until when.
 *
 * @param editable paths of the fields that may differ, as {@code FieldChange} names them
 */
@Named("clarify")
public record Clarify(ResponseContent content, Set<String> editable, Author by, Instant at)
        implements ResponseCommand {

    public Clarify {
        editable = Set.copyOf(editable);
    }

    @Override
    public List<String> attachmentIds() {
        return content.attachmentIds();
    }

    @Override
    public Set<String> exampleIds() {
        return content.exampleIds();
    }
}
