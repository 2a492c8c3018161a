package dk.revus.acceptance.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.acceptance.chain.Evidence.Acknowledged;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reconciler finds what it is there to find; otherwise its silence would mean nothing. */
class ReconcilerTest {

    static Stream<String> lies() {
        return Doctored.lies().keySet().stream();
    }

    @Test
    void what_adds_up_gives_no_finding() {
        assertThat(Reconciler.findings(Sample.evidence())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lies")
    void each_lie_is_found(String finding) {
        var lie = Objects.requireNonNull(Doctored.lies().get(finding));
        var doctored = lie.apply(Sample.evidence());
        assertThat(Reconciler.findings(doctored))
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    @Test
    void a_later_repeat_is_no_disorder() {
        var told = Sample.evidence().withHeard(heard -> heard.add(heard.getFirst()));
        assertThat(Reconciler.findings(told)).isEmpty();
        assertThat(new Telling(told).repeats()).isEqualTo(1);
    }

    @Test
    void a_lost_draft_is_missed_too() {
        var lost =
                Sample.evidence()
                        .withJournal(commits -> commits.removeIf(c -> c.person().equals("editor")));
        assertThat(Reconciler.findings(lost))
                .anySatisfy(found -> assertThat(found).contains("acknowledged and lost"));
    }

    @Test
    void an_answer_that_was_registered_needs_a_receipt_as_well() {
        var sample = Sample.evidence();
        var registered =
                sample.acknowledged().stream()
                        .filter(Acknowledged::registersAnAnswer)
                        .findFirst()
                        .orElseThrow();
        var without = Doctored.withoutItsReceipt(sample, registered);
        assertThat(Reconciler.findings(without))
                .anySatisfy(found -> assertThat(found).contains("sent without a receipt"));
    }
}
