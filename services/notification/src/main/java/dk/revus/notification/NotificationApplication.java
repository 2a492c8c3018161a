package dk.revus.notification;

import dk.revus.kit.RevusApplication;
import dk.revus.kit.RevusService;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service that tells people. */
@RevusService
@ConfigurationPropertiesScan
public class NotificationApplication {

    static void main() {
        RevusApplication.start("notification", NotificationApplication.class, Map.of());
    }
}
