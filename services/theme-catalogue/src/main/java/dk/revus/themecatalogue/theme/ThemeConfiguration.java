package dk.revus.themecatalogue.theme;

import dk.revus.kit.security.PublicReads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What anybody may read of themes. */
@Configuration(proxyBeanMethods = false)
class ThemeConfiguration {

    @Bean
    PublicReads publicThemes() {
        return PublicReads.of("/api/v1/themes", "/api/v1/themes/**");
    }
}
