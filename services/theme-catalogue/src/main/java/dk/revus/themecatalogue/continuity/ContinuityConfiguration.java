package dk.revus.themecatalogue.continuity;

import dk.revus.kit.security.PublicReads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Anybody may read them. */
@Configuration(proxyBeanMethods = false)
class ContinuityConfiguration {

    @Bean
    PublicReads publicContinuity() {
        return PublicReads.of("/api/v1/continuity-examples", "/api/v1/continuity-examples/**");
    }
}
