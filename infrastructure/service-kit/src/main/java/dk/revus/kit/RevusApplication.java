package dk.revus.kit;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a service, alone in its process or beside others: it cannot tell the difference. */
public final class RevusApplication {

    private RevusApplication() {}

    /**
     * @param name of the service; its settings are {@code <name>.yaml} on the class path, on top of
     *     the kit's own {@code revus-kit.yaml}
     * @param settings stronger than every file, such as {@code server.port}
     */
    public static ConfigurableApplicationContext start(
            String name, Class<?> application, Map<String, Object> settings) {
        var defaults = new HashMap<String, Object>();
        defaults.put("spring.config.name", "revus-kit," + name);
        defaults.put("spring.application.name", name);
        defaults.put("revus.service", name);
        defaults.put("revus.database", "revus_" + name.replace('-', '_'));
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .properties(defaults)
                .run(
                        settings.entrySet().stream()
                                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                                .toArray(String[]::new));
    }
}
