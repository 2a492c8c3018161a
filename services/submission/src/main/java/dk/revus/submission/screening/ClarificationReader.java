package dk.revus.submission.screening;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Sees to it that what was written along with an answer becomes the version that counts, should a
 * crash have come between the two commits. Otherwise it finds that done.
 */
@Component
class ClarificationReader implements EventReader {

    private final Screenings screenings;
    private final ClarificationAnswers answers;
    private final Clock clock;

    ClarificationReader(Screenings screenings, ClarificationAnswers answers, Clock clock) {
        this.screenings = screenings;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "carrying-out-answers";
    }

    @Override
    public Set<String> topics() {
        return Set.of(ScreeningPublishedEvents.TOPIC);
    }

    @Override
    public void read(ReceivedEvent event) {
        if ("screening.clarified".equals(event.type())) {
            var context =
                    CommandContext.system(
                            "carry-out@" + event.key() + "#" + event.sequence(),
                            event.id(),
                            clock.instant());
            screenings
                    .find(event.subject())
                    .ifPresent(screening -> answers.carryOut(screening, context));
        }
    }
}
