package dk.revus.strategy;

import dk.revus.kit.RevusApplication;
import dk.revus.kit.RevusService;
import dk.revus.kit.security.PublicReads;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The strategy service: the cycle, its meetings and decisions, and the strategy. */
@RevusService
@ConfigurationPropertiesScan
public class StrategyApplication {

    public static void main(String[] args) {
        start(Map.of());
    }

    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        return RevusApplication.start("strategy", StrategyApplication.class, settings);
    }

    /**
     * All that it knows, so that public pages call a municipality by its name. Where mail to an
     * organisation goes is for those who are signed in.
     */
    @Bean
    static PublicReads publicReads() {
        return PublicReads.of(
                "/api/v1/cycles/**",
                "/api/v1/meetings/**",
                "/api/v1/strategies/**",
                "/api/v1/organisations/**");
    }
}
