package dk.revus.themecatalogue.theme;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears which projects are granted, and which are closed. */
@Component
class ProjectReader implements EventReader {

    private final KnownFacts facts;
    private final Progress progress;

    ProjectReader(KnownFacts facts, Progress progress) {
        this.facts = facts;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.project.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        var fact = event.data(ProjectFact.class);
        facts.remember(fact, event.sequence());
        progress.bring(fact.themeId(), event.id());
    }
}
