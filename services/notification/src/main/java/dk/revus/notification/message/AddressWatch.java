package dk.revus.notification.message;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An organisation we hear of may have mail waiting for its address. */
@Component
@Order(3)
class AddressWatch implements EventReader {

    private final Bell bell;

    AddressWatch(Bell bell) {
        this.bell = bell;
    }

    @Override
    public String name() {
        return "addresses";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.organisation.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        bell.ring();
    }
}
