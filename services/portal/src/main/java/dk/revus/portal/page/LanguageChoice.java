package dk.revus.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** {@code ?lang=en} and {@code ?lang=da} switch the language; the choice is remembered. */
class LanguageChoice implements HandlerInterceptor {

    private static final Set<String> LANGUAGES = Set.of("da", "en");

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var wanted = request.getParameter(FormData.LANGUAGE);
        var resolver = RequestContextUtils.getLocaleResolver(request);
        if (wanted != null && LANGUAGES.contains(wanted) && resolver != null) {
            resolver.setLocale(request, response, Locale.of(wanted));
        }
        return true;
    }
}
