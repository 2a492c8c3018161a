package dk.revus.project.theme;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.Views;
import dk.revus.project.theme.model.Themes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is known of the themes. */
@Configuration(proxyBeanMethods = false)
class ThemeConfiguration {

    @Bean
    Themes themes(Views views) {
        return new KnownThemes(views);
    }

    @Bean
    EventReader themeReader(Views views) {
        return new KnownThemes(views).reader();
    }
}
