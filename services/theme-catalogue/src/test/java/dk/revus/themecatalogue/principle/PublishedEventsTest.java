package dk.revus.themecatalogue.principle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.text.Json;
import dk.revus.testkit.Contracts;
import dk.revus.themecatalogue.principle.model.Principle;
import dk.revus.themecatalogue.principle.model.PrincipleEvent;
import dk.revus.themecatalogue.principle.model.Wording;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The event is the example in infrastructure/contracts, and keeps its schema. */
class PublishedEventsTest {

    private static final Wording WORDING =
            new Wording(
                    "revus-2019-2022",
                    3,
                    "Decentral effekt",
                    "Beskriv, hvor i regionen virkningen kan mærkes.");

    @Test
    void an_adopted_principle_is_told_as_released() {
        isTheExample("principle.adopted", new PrincipleEvent.PrincipleAdopted(WORDING));
    }

    @Test
    void a_correction_is_told_with_its_reason() {
        isTheExample(
                "principle.corrected",
                new PrincipleEvent.PrincipleCorrected(
                        WORDING, WORDING, "Et ord manglede i vejledningen."));
    }

    private static void isTheExample(String type, PrincipleEvent event) {
        var stored =
                new Stored<Principle>(
                        "P3",
                        1,
                        new Principle.Adopted(WORDING),
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "c",
                        "",
                        List.of("c"));
        var published =
                PrincipleAggregate.AGGREGATE.publishedEvents().apply(stored, event).getFirst();

        var told = Json.MAPPER.valueToTree(published.data());
        assertThat(published.type()).isEqualTo(type);
        assertThat(told).isEqualTo(Contracts.example("theme-catalogue", type));
        assertThat(Contracts.violations("theme-catalogue", type, told)).isEmpty();
    }
}
