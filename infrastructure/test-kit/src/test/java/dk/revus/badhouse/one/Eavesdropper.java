package dk.revus.badhouse.one;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import java.util.Set;

/** Reads events and does not say so. */
class Eavesdropper implements EventReader {

    @Override
    public String name() {
        return "eavesdropper";
    }

    @Override
    public Set<String> topics() {
        return Set.of();
    }

    @Override
    public void read(ReceivedEvent event) {
        // this house is only looked at
    }
}
