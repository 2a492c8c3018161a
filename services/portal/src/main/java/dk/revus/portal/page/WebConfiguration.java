package dk.revus.portal.page;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Static files under names that change with their content, two languages, and forms as typed. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/static/**")
                .addResourceLocations("classpath:/portal/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Bean
    ResourceUrlEncodingFilter resourceUrls() {
        return new ResourceUrlEncodingFilter();
    }

    /** In place of the page that the server would write, which Boot has put there by then. */
    @Bean
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> serverRefusals(
            ObjectProvider<ITemplateEngine> templates) {
        return server ->
                server.addContextCustomizers(
                        context -> {
                            var host = (StandardHost) context.getParent();
                            var valves = host.getPipeline();
                            Arrays.stream(valves.getValves())
                                    .filter(ErrorReportValve.class::isInstance)
                                    .forEach(valves::removeValve);
                            valves.addValve(
                                    new ServerRefusals(
                                            status -> refused(templates.getObject(), status)));
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
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> nothingIsRead() {
        return server -> server.addEngineValves(new NothingIsRead());
    }

    /** In Danish: which language the reader chose could not be read. */
    private static String refused(ITemplateEngine templates, int status) {
        var kind = ErrorPage.kindOf(status);
        return templates.process(
                "errors/refused", new Context(Locale.of("da"), Map.of("kind", kind)));
    }

    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                "portal/messages",
                "portal/process",
                "portal/calls",
                "portal/labels",
                "portal/problems",
                "portal/tones",
                "portal/answers",
                "portal/screening",
                "contracts/submission/answer");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        var languages = new CookieLocaleResolver("revus-language");
        languages.setDefaultLocaleFunction(request -> Locale.of("da"));
        languages.setCookieMaxAge(Duration.ofDays(365));
        languages.setCookieSameSite("Lax");
        languages.setCookieHttpOnly(true);
        languages.setRejectInvalidCookies(false);
        return languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageChoice());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PostedResolver());
    }

    private static final class PostedResolver implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == FormData.class;
        }

        @Override
        public FormData resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return FormData.of(request.getParameterMap());
        }
    }
}
