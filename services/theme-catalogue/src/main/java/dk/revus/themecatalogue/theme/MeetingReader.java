package dk.revus.themecatalogue.theme;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears what meetings decide: the only way a theme is ever decided. */
@Component
class MeetingReader implements EventReader {

    private final KnownFacts facts;
    private final Progress progress;

    MeetingReader(KnownFacts facts, Progress progress) {
        this.facts = facts;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.meeting.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        var fact = event.data(MeetingFact.class);
        facts.remember(fact, event.sequence());
        fact.inForce().forEach(decided -> progress.bring(decided.themeId(), event.id()));
    }
}
