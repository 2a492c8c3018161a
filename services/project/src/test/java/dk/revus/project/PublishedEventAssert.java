package dk.revus.project;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.text.Json;
import dk.revus.testkit.Contracts;

/** An event, held against what was released. */
public record PublishedEventAssert(PublishedEvent published) {

    /** Just as the example has it, and as the schema allows. */
    public void isTheExample() {
        var written = Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(published.data()));
        assertThat(written).isEqualTo(Contracts.example("project", published.type()));
        assertThat(Contracts.violations("project", published.type(), written)).isEmpty();
    }
}
