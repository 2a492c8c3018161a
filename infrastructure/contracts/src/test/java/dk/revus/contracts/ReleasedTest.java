package dk.revus.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was released stays as it is, and what is written today can be read by it. */
class ReleasedTest {

    private static final String HOW =
            "To release what was added: mvn -pl infrastructure/contracts test"
                    + " -Dtest=ReleasedTest -Drevus.release=true";

    @BeforeAll
    static void releaseWhenAsked() {
        if (Boolean.getBoolean("revus.release")) {
            Release.now();
        }
    }

    @Test
    void nobody_who_reads_by_a_released_schema_is_broken() {
        assertThat(ContractFiles.released()).isNotEmpty();
        assertThat(Release.breaks(ContractFiles.released(), ContractFiles.all())).isEmpty();
    }

    @Test
    void released_files_are_as_they_were_on_the_day() {
        assertThat(Release.edited())
                .as(
                        "A released schema or example was edited. Undo that; write a v2 if you must"
                                + " break. Where an example shows what was added, release again.")
                .isEmpty();
    }

    @Test
    void everything_is_released() {
        assertThat(ContractFiles.schemas(ContractFiles.RELEASED))
                .as(HOW)
                .containsExactlyElementsOf(ContractFiles.schemas(ContractFiles.CONTRACTS).toList());
    }

    @Test
    void a_removed_type_is_noticed() {
        var all = ContractFiles.all();
        var removed = all.getFirst();
        assertThat(Release.breaks(all, all.subList(1, all.size())))
                .containsExactly(removed.path() + " is gone");
    }

    @Test
    void a_broken_schema_is_noticed_with_its_name() {
        var contract = ContractFiles.envelope();
        var changed = contract.schema().deepCopy().asObject();
        changed.withArray("required").add("ce_cycleid");
        var broken =
                new Contract(contract.producer(), contract.type(), changed, contract.example());
        assertThat(Release.breaks(List.of(contract), List.of(broken)))
                .containsExactly("cloudevents/headers.v1# requires [ce_cycleid] now");
    }

    /** What events share is in the file of none of them. */
    @Test
    void a_break_in_what_events_share_is_noticed_in_each_of_them() {
        var released = aboutDecisions(_ -> {});
        var broken = aboutDecisions(decision -> decision.withObject("/properties").remove("text"));
        assertThat(Release.breaks(released, broken))
                .containsExactly(
                        "strategy/meeting.held.v1#/properties/decisions/items/properties/text is gone",
                        "strategy/decision.recorded.v1#/properties/decisions/items/properties/text"
                                + " is gone",
                        "strategy/decision.recorded.v1#/properties/decision/properties/text is gone");
    }

    private static List<Contract> aboutDecisions(Consumer<ObjectNode> change) {
        return Stream.of("meeting.held", "decision.recorded")
                .map(type -> new Contract("strategy", type, whole(type, change), example(type)))
                .toList();
    }

    private static JsonNode whole(String type, Consumer<ObjectNode> change) {
        return Whole.of(
                strategy(type + ".v1.schema.json"),
                reference -> {
                    var shared = (ObjectNode) strategy(reference.asString());
                    if (shared.path("title").asString().equals("A decision")) {
                        change.accept(shared);
                    }
                    return shared;
                });
    }

    private static JsonNode example(String type) {
        return strategy(type + ".v1.example.json");
    }

    private static JsonNode strategy(String file) {
        return ContractFiles.read(ContractFiles.CONTRACTS.resolve("strategy").resolve(file));
    }

    /** An example may show what was added, but a reader of then can still read it. */
    @Test
    void an_example_that_a_reader_of_then_would_refuse_is_noticed() {
        var contract = ContractFiles.envelope();
        var example = contract.example().deepCopy().asObject();
        example.put("ce_actorkind", "ROBOT");
        var current =
                new Contract(contract.producer(), contract.type(), contract.schema(), example);
        assertThat(Release.breaks(List.of(contract), List.of(current)))
                .singleElement()
                .asString()
                .startsWith("cloudevents/headers.v1, example of today:");
    }
}
