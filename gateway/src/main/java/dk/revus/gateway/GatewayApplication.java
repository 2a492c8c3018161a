package dk.revus.gateway;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** The gateway's own process, or its share of the one process that holds everything. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GatewayApplication {

    public static void main(String[] arguments) {
        run(arguments);
    }

    /** Starts it beside other applications; the settings are for this one alone. */
    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        return run(
                settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    private static ConfigurableApplicationContext run(String... arguments) {
        SpringApplication application =
                new SpringApplicationBuilder(GatewayApplication.class)
                        .web(WebApplicationType.REACTIVE)
                        .build();
        return application.run(
                Stream.concat(Stream.of("--spring.config.name=gateway"), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
