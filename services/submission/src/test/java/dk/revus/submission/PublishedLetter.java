package dk.revus.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.Letter;
import dk.revus.kit.text.Json;
import dk.revus.testkit.Contracts;
import tools.jackson.databind.JsonNode;

/** A letter held against what was released of its type. */
public record PublishedLetter(Letter letter) {

    public void isTheExample() {
        assertThat(inItsContract()).isEqualTo(Contracts.example("submission", letter.type()));
        assertThat(letter.cycleId()).isEqualTo("revus-2019-2022");
    }

    /** What is told, which its schema has nothing against. */
    public JsonNode inItsContract() {
        var json = Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(letter.data()));
        assertThat(Contracts.violations("submission", letter.type(), json)).isEmpty();
        return json;
    }
}
