package dk.revus.themecatalogue;

import dk.revus.kit.RevusApplication;
import dk.revus.kit.RevusService;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** Principles, themes and what became of every wish. */
@RevusService
public class ThemeCatalogueApplication {

    public static void main(String[] args) {
        start(Map.of());
    }

    /** Stronger settings than the files', for those who start several services in one process. */
    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        return RevusApplication.start("theme-catalogue", ThemeCatalogueApplication.class, settings);
    }
}
