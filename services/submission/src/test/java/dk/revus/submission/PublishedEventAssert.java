package dk.revus.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.text.Json;
import dk.revus.testkit.Contracts;
import tools.jackson.databind.JsonNode;

/** An event held against what was released of its type. */
public record PublishedEventAssert(PublishedEvent published) {

    public void isTheExample() {
        assertThat(inItsContract()).isEqualTo(Contracts.example("submission", published.type()));
        assertThat(published.cycleId()).isEqualTo("revus-2019-2022");
    }

    /** What is told, which its schema has nothing against. */
    public JsonNode inItsContract() {
        var json = Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(published.data()));
        assertThat(Contracts.violations("submission", published.type(), json)).isEmpty();
        return json;
    }
}
