package dk.revus.themecatalogue.principle;

import dk.revus.kit.security.PublicReads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Anybody may read them. */
@Configuration(proxyBeanMethods = false)
class PrincipleConfiguration {

    @Bean
    PublicReads publicPrinciple() {
        return PublicReads.of("/api/v1/principles", "/api/v1/principles/**");
    }
}
