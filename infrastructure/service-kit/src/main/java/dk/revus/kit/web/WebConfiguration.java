package dk.revus.kit.web;

import com.mongodb.client.MongoDatabase;
import dk.revus.kit.problem.ProblemWriter;
import dk.revus.kit.security.GivenMandates;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Wires what stands between HTTP and the handlers. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, FallbackErrors.class, AnswerHeaders.class})
public class WebConfiguration implements WebMvcConfigurer {

    /** Right behind the security filters, which sit at -100. */
    private static final int BEHIND_SECURITY = -90;

    private static final int BEFORE_SECURITY = -110;

    private final Clock clock;
    private final ObjectProvider<GivenMandates> given;
    private final ObjectProvider<PathId<?>> ids;

    WebConfiguration(
            Clock clock, ObjectProvider<GivenMandates> given, ObjectProvider<PathId<?>> ids) {
        this.clock = clock;
        this.given = given;
        this.ids = ids;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CommandContextResolver(clock, given));
        resolvers.add(new PathIdResolver(ids.stream().toList()));
    }

    @Bean
    static JsonMapperBuilderCustomizer exactRequests() {
        return ExactJson::readBy;
    }

    @Bean
    static ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    /** In place of the page that the server would write, which Boot has put there by then. */
    @Bean
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> serverRefusals(
            ProblemWriter problems) {
        return server ->
                server.addContextCustomizers(
                        context -> {
                            var host = (StandardHost) context.getParent();
                            var valves = host.getPipeline();
                            Arrays.stream(valves.getValves())
                                    .filter(ErrorReportValve.class::isInstance)
                                    .forEach(valves::removeValve);
                            valves.addValve(new ServerRefusals(problems));
                            host.setErrorReportValveClass(ServerRefusals.class.getName());
                        });
    }

    /**
     * Which languages a browser would rather read bounds itself by the size of the headers. The
     * server would fail whoever names more than ten.
     */
    @Bean
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> anyNumberOfLanguages() {
        return server ->
                server.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(-1));
    }

    @Bean
    FilterRegistrationBean<RefusalLogFilter> refusedAttempts(MongoDatabase database) {
        var log = new RefusalLog(database, clock);
        var filter = new FilterRegistrationBean<>(RefusalLogFilter.ofKnownPeople(log));
        filter.setOrder(BEHIND_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<RefusalLogFilter> strangersAttempts(MongoDatabase database) {
        var log = new RefusalLog(database, clock);
        var filter = new FilterRegistrationBean<>(RefusalLogFilter.ofStrangers(log));
        filter.setOrder(BEFORE_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotency(
            MongoDatabase database, ProblemWriter problems, ObjectProvider<Uploads> uploads) {
        var kept = new IdempotencyStore(database, InstantSource.system());
        var bodies = new BodyReader(uploads.getIfAvailable(Uploads::nowhere));
        var filter = new FilterRegistrationBean<>(new IdempotencyFilter(kept, bodies, problems));
        filter.setOrder(BEHIND_SECURITY + 1);
        return filter;
    }
}
