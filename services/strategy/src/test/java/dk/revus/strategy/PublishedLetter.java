package dk.revus.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.Letter;
import dk.revus.kit.text.Json;
import dk.revus.testkit.Contracts;

/** A letter, held against what was released. */
public record PublishedLetter(Letter letter) {

    /** Just as the example has it, and as the schema allows. */
    public void isTheExample() {
        var written = Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(letter.data()));
        assertThat(written).isEqualTo(Contracts.example("strategy", letter.type()));
        assertThat(Contracts.violations("strategy", letter.type(), written)).isEmpty();
    }
}
