package dk.revus.themecatalogue.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.text.Json;
import dk.revus.testkit.Contracts;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent;
import dk.revus.themecatalogue.continuity.model.ContinuityExample;
import dk.revus.themecatalogue.continuity.model.Example;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The event is the example in infrastructure/contracts, and keeps its schema. */
class PublishedEventsTest {

    private static final Example RIGHT =
            new Example(
                    "revus-2019-2022",
                    "Living Lab for klimatilpasning",
                    Example.Kind.LIGHTHOUSE_PROJECT,
                    "ReVUS 2015, fyrtårnsprojekter");

    @Test
    void a_registered_example_is_told_as_released() {
        isTheExample(
                "continuity-example.registered",
                RIGHT,
                new ContinuityEvent.ExampleRegistered(RIGHT));
    }

    @Test
    void a_correction_is_told_with_its_reason() {
        var after = new Example(RIGHT.cycleId(), RIGHT.title(), RIGHT.kind(), "ReVUS 2015, s. 12");
        isTheExample(
                "continuity-example.corrected",
                after,
                new ContinuityEvent.ExampleCorrected(RIGHT, after, "Kilden var forkert."));
    }

    private static void isTheExample(String type, Example now, ContinuityEvent event) {
        var stored =
                new Stored<ContinuityExample>(
                        "KE-05",
                        1,
                        new ContinuityExample.Registered(now),
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "c",
                        "",
                        List.of("c"));
        var published =
                ContinuityAggregate.AGGREGATE.publishedEvents().apply(stored, event).getFirst();

        var told = Json.MAPPER.valueToTree(published.data());
        assertThat(published.type()).isEqualTo(type);
        assertThat(told).isEqualTo(Contracts.example("theme-catalogue", type));
        assertThat(Contracts.violations("theme-catalogue", type, told)).isEmpty();
    }
}
