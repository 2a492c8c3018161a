package dk.revus.themecatalogue.continuity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.Json;
import dk.revus.kit.journal.Stored;
import dk.revus.testkit.Contracts;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent;
import dk.revus.themecatalogue.continuity.model.ContinuityExample;
import dk.revus.themecatalogue.continuity.model.Example;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The letter is the example in infrastructure/contracts, and keeps its schema. */
class PublishedEventsTest {

    @Test
    void a_registered_example_is_told_as_released() {
        var example =
                new Example(
                        "revus-2019-2022",
                        "Living Lab for klimatilpasning",
                        Example.Kind.LIGHTHOUSE_PROJECT,
                        "ReVUS 2015, fyrtårnsprojekter");
        var stored =
                new Stored<ContinuityExample>(
                        "KE-05",
                        1,
                        new ContinuityExample.Registered(example),
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "c",
                        "",
                        List.of("c"));
        var letter =
                ContinuityAggregate.CONTINUITY
                        .letters()
                        .apply(stored, new ContinuityEvent.ExampleRegistered(example))
                        .getFirst();

        var told = Json.MAPPER.valueToTree(letter.data());
        var type = "continuity-example.registered";
        assertThat(letter.type()).isEqualTo(type);
        assertThat(told).isEqualTo(Contracts.example("theme-catalogue", type));
        assertThat(Contracts.violations("theme-catalogue", type, told)).isEmpty();
    }
}
