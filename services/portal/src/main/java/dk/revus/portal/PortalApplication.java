package dk.revus.portal;

import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the pages. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PortalApplication {

    public static void main(String[] args) {
        application().run(args);
    }

    /**
     * Starts the portal beside others in one process.
     *
     * @param settings take precedence over the settings file, as if given on the command line
     */
    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        var arguments =
                settings.entrySet().stream()
                        .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new);
        return application().run(arguments);
    }

    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(PortalApplication.class)
                .web(WebApplicationType.SERVLET)
                .properties("spring.config.name=portal");
    }
}
