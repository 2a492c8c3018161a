package dk.revus.portal.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame, and its forms what was typed into them. */
@ControllerAdvice
class PageModelAdvice {

    private final Users users;
    private final Formats formats;
    private final OrganisationNames organisations;
    private final ThemeNames themeNames;
    private final Contact contact;
    private final Clock clock;

    PageModelAdvice(
            Users users,
            Formats formats,
            OrganisationNames organisations,
            ThemeNames themeNames,
            Contact contact,
            Clock clock) {
        this.users = users;
        this.formats = formats;
        this.organisations = organisations;
        this.themeNames = themeNames;
        this.contact = contact;
        this.clock = clock;
    }

    @ModelAttribute
    void pageModel(HttpServletRequest request, Model model) {
        var user = users.current();
        model.addAttribute(PageModel.NAME, pageModel(request, user));
        model.addAttribute("user", user);
        model.addAttribute("formats", formats);
        model.addAttribute("organisations", organisations);
        model.addAttribute("themeNames", themeNames);
        model.addAttribute("formData", FormData.of(request.getParameterMap()));
    }

    private PageModel pageModel(HttpServletRequest request, User user) {
        return new PageModel(
                path(request),
                query(request),
                "POST".equals(request.getMethod()),
                new SentForm(path(request), FormData.of(request.getParameterMap())),
                LocaleContextHolder.getLocale().getLanguage(),
                clock instanceof PlatformClock ? formats.moment(clock.instant()) : null,
                done(request.getParameter("done")),
                user,
                contact);
    }

    /** What was asked for, to be asked for again. */
    static String address(HttpServletRequest request) {
        var query = query(request);
        return query.isEmpty() ? path(request) : path(request) + "?" + query;
    }

    private static String path(HttpServletRequest request) {
        return Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElseGet(request::getRequestURI);
    }

    /** What was asked for, without the language and without what has just succeeded. */
    private static String query(HttpServletRequest request) {
        return Stream.of(Objects.requireNonNullElse(asked(request), "").split("&"))
                .filter(part -> !part.isEmpty() && !part.matches("(lang|done)(=.*)?"))
                .collect(Collectors.joining("&"));
    }

    private static @Nullable String asked(HttpServletRequest request) {
        return Stream.of(
                        RequestDispatcher.ERROR_QUERY_STRING,
                        RequestDispatcher.FORWARD_QUERY_STRING)
                .map(request::getAttribute)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElseGet(request::getQueryString);
    }

    /** Only what has a text is told: an address cannot put words on the page. */
    private @Nullable String done(@Nullable String what) {
        return what != null && !formats.text("done." + what, "").isEmpty() ? "done." + what : null;
    }
}
