package dk.revus.submission.response;

import dk.revus.kit.web.PathId;
import dk.revus.submission.response.model.ResponseId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A response's address names the call that it answers and the municipality that answers. */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration {

    @Bean
    static PathId<ResponseId> responseId() {
        return new PathId<>(
                ResponseId.class,
                path -> ResponseId.named(path.apply("callId"), path.apply("municipality")));
    }
}
