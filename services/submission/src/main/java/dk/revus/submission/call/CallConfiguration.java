package dk.revus.submission.call;

import dk.revus.kit.security.PublicReads;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What everybody may read of calls: the call, its days, its form, its answered questions. */
@Configuration(proxyBeanMethods = false)
class CallConfiguration {

    @Bean
    PublicReads publicCalls() {
        return PublicReads.of(
                "/api/v1/calls",
                "/api/v1/calls/*",
                "/api/v1/calls/*/calendar.ics",
                "/api/v1/calls/*/form",
                "/api/v1/calls/*/questions",
                "/api/v1/calls/*/questions/*");
    }
}
