package dk.revus.kit.web;

import com.mongodb.client.MongoDatabase;
import dk.revus.kit.problem.ProblemWriter;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Wires what stands between HTTP and the handlers. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, FallbackErrors.class})
public class WebConfiguration implements WebMvcConfigurer {

    /** Right behind the security filters, which sit at -100. */
    private static final int BEHIND_SECURITY = -90;

    private final Clock clock;

    WebConfiguration(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CommandContextResolver(clock));
    }

    @Bean
    static JsonMapperBuilderCustomizer strictRequests() {
        return builder ->
                builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @Bean
    static ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    FilterRegistrationBean<RefusedAttempts> refusedAttempts(MongoDatabase database) {
        var filter = new FilterRegistrationBean<>(new RefusedAttempts(database, clock));
        filter.setOrder(BEHIND_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotency(
            MongoDatabase database, ProblemWriter problems) {
        var kept = new KeptAnswers(database, InstantSource.system());
        var filter = new FilterRegistrationBean<>(new IdempotencyFilter(kept, problems));
        filter.setOrder(BEHIND_SECURITY + 1);
        return filter;
    }
}
