package dk.revus.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.Letter;
import dk.revus.kit.text.Json;
import dk.revus.testkit.Contracts;

/** A letter held against what was released of its type. */
public record PublishedLetter(Letter letter) {

    public void isTheExample() {
        var json = Json.MAPPER.readTree(Json.MAPPER.writeValueAsString(letter.data()));
        assertThat(json).isEqualTo(Contracts.example("submission", letter.type()));
        assertThat(Contracts.violations("submission", letter.type(), json)).isEmpty();
        assertThat(letter.cycleId()).isEqualTo("revus-2019-2022");
    }
}
