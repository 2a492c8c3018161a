package dk.revus.themecatalogue.theme;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears which strategy is adopted with which themes. */
@Component
class StrategyReader implements EventReader {

    private final KnownFacts facts;
    private final Progress progress;

    StrategyReader(KnownFacts facts, Progress progress) {
        this.facts = facts;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "strategies";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.strategy.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        var fact = event.data(StrategyFact.class);
        facts.remember(fact, event.sequence());
        fact.themes().forEach(section -> progress.bring(section.themeId(), event.id()));
    }
}
