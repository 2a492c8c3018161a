package dk.revus.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Danish first; English for whoever chose it, here or on the portal's pages, and for whoever's
 * browser would rather read that.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

    private static final Locale DANISH = Locale.of("da");
    private static final Map<String, Locale> LANGUAGES = Map.of("da", DANISH, "en", Locale.ENGLISH);

    /** The portal's cookie: one choice for the whole platform, as far as one name of it goes. */
    @Bean
    LocaleResolver localeResolver() {
        var languages = new CookieLocaleResolver("revus-language");
        languages.setDefaultLocaleFunction(LanguageConfiguration::ofBrowser);
        languages.setCookieMaxAge(Duration.ofDays(365));
        languages.setCookieSameSite("Lax");
        languages.setCookieHttpOnly(true);
        languages.setRejectInvalidCookies(false);
        return languages;
    }

    private static Locale ofBrowser(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return DANISH;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::containsKey)
                .map(LANGUAGES::get)
                .findFirst()
                .orElse(DANISH);
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

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(
                new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(
                            HttpServletRequest request,
                            HttpServletResponse response,
                            Object handler) {
                        var resolver = RequestContextUtils.getLocaleResolver(request);
                        var chosen = LANGUAGES.get(String.valueOf(request.getParameter("lang")));
                        if (chosen != null && resolver != null) {
                            resolver.setLocale(request, response, chosen);
                        }
                        return true;
                    }
                });
    }
}
