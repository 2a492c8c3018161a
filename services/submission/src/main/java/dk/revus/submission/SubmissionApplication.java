package dk.revus.submission;

import dk.revus.kit.RevusApplication;
import dk.revus.kit.RevusService;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** The submission service: from the call for themes to each municipality's receipt. */
@RevusService
@ConfigurationPropertiesScan
public class SubmissionApplication {

    public static void main(String[] args) {
        start(Map.of());
    }

    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        return RevusApplication.start("submission", SubmissionApplication.class, settings);
    }
}
