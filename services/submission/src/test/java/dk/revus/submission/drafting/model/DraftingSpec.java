package dk.revus.submission.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.drafting.model.DraftingCommand.Act;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Given what happened, when somebody asks for something, then this follows. */
record DraftingSpec(Drafting drafting) {

    static final LocalDate TODAY = LocalDate.parse("2017-06-01");
    static final Instant NOW = Instant.parse("2017-06-01T08:00:00Z");
    static final Act EDITOR =
            new Act("165-editor", "Sagsbehandler, Albertslund", "165-editor:key", NOW, TODAY);

    static DraftingSpec given(DraftingEvent... events) {
        Drafting drafting = new Drafting.Untouched();
        for (var event : events) {
            drafting = DraftingEvolution.evolve(drafting, event);
        }
        return new DraftingSpec(drafting);
    }

    Outcome when(DraftingCommand command) {
        return new Outcome(DraftingDecider.decide(command, drafting));
    }

    /** What came of it. */
    record Outcome(Decision<DraftingEvent, DraftingRefusal> decision) {

        void then(DraftingEvent... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(events)));
        }

        void thenNothing() {
            then();
        }

        void thenRefused(DraftingRefusal reason) {
            assertThat(decision).isEqualTo(Decision.refuse(reason));
        }
    }
}
