package dk.revus.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
        assertThat(Release.manifest())
                .as("A released file was edited. Undo that; write a v2 if you must break.")
                .isEqualTo(ContractFiles.text(Release.MANIFEST));
    }

    @Test
    void everything_is_released() {
        assertThat(paths(ContractFiles.released())).as(HOW).isEqualTo(paths(ContractFiles.all()));
    }

    private static List<String> paths(List<Contract> contracts) {
        return contracts.stream().map(Contract::path).toList();
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
                .containsExactly("cloudevents/headers.v1: The whole requires [ce_cycleid] now");
    }

    @Test
    void a_released_example_that_is_refused_today_is_noticed() {
        var contract = ContractFiles.envelope();
        var example = contract.example().deepCopy().asObject();
        example.put("ce_actorkind", "ROBOT");
        var released =
                new Contract(contract.producer(), contract.type(), contract.schema(), example);
        assertThat(Release.breaks(List.of(released), List.of(contract)))
                .singleElement()
                .asString()
                .startsWith("cloudevents/headers.v1, released example:");
    }
}
