package dk.revus.project;

import dk.revus.kit.RevusApplication;
import dk.revus.kit.RevusService;
import dk.revus.kit.security.PublicReads;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The project service: from application to result. */
@RevusService
public class ProjectApplication {

    public static void main(String[] args) {
        start(Map.of());
    }

    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        return RevusApplication.start("project", ProjectApplication.class, settings);
    }

    /** Projects are public from the grant on; the permission table keeps the earlier ones back. */
    @Bean
    static PublicReads publicReads() {
        return PublicReads.of("/api/v1/projects/**");
    }
}
