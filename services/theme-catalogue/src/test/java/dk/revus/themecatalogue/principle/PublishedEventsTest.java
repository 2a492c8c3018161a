package dk.revus.themecatalogue.principle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.Json;
import dk.revus.kit.journal.Stored;
import dk.revus.testkit.Contracts;
import dk.revus.themecatalogue.principle.model.Principle;
import dk.revus.themecatalogue.principle.model.PrincipleEvent;
import dk.revus.themecatalogue.principle.model.Wording;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The letter is the example in infrastructure/contracts, and keeps its schema. */
class PublishedEventsTest {

    @Test
    void an_adopted_principle_is_told_as_released() {
        var wording =
                new Wording(
                        "revus-2019-2022",
                        3,
                        "Decentral effekt",
                        "Beskriv, hvor i regionen virkningen kan mærkes.");
        var stored =
                new Stored<Principle>(
                        "P3",
                        1,
                        new Principle.Adopted(wording),
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "c",
                        "",
                        List.of("c"));
        var letter =
                PrincipleAggregate.PRINCIPLE
                        .letters()
                        .apply(stored, new PrincipleEvent.PrincipleAdopted(wording))
                        .getFirst();

        var told = Json.MAPPER.valueToTree(letter.data());
        assertThat(letter.type()).isEqualTo("principle.adopted");
        assertThat(told).isEqualTo(Contracts.example("theme-catalogue", "principle.adopted"));
        assertThat(Contracts.violations("theme-catalogue", "principle.adopted", told)).isEmpty();
    }
}
