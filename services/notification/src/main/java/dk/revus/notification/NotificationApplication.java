package dk.revus.notification;

import dk.revus.kit.RevusApplication;
import dk.revus.kit.RevusService;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** The service that tells people. */
@RevusService
@ConfigurationPropertiesScan
public class NotificationApplication {

    public static void main(String[] args) {
        start(Map.of());
    }

    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        return RevusApplication.start("notification", NotificationApplication.class, settings);
    }
}
