package dk.revus.portal.theme;

import dk.revus.portal.api.AnalyticsApi;
import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.api.model.Outcome;
import dk.revus.portal.api.model.Theme;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.Loaded;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The themes, their support, and what may be done with them. */
@Controller
class ThemeController {

    private static final Set<String> GONE = Set.of("MERGED");

    /** What no meeting has been asked about yet can be written together. */
    private static final Set<String> MERGEABLE = Set.of("PUBLISHED", "CANDIDATE");

    private static final String ELSEWHERE = "HANDLED_ELSEWHERE";

    private final CatalogueApi catalogue;
    private final AnalyticsApi analytics;
    private final CurrentCycle current;
    private final FormPost formPost;

    ThemeController(
            CatalogueApi catalogue,
            AnalyticsApi analytics,
            CurrentCycle current,
            FormPost formPost) {
        this.catalogue = catalogue;
        this.analytics = analytics;
        this.current = current;
        this.formPost = formPost;
    }

    @GetMapping("/themes")
    String themes(@RequestParam(required = false) @Nullable String cycle, Model model) {
        var id = current.id(cycle);
        var themes = catalogue.themes(id);
        model.addAttribute("cycleId", id);
        model.addAttribute("themes", themes.stream().sorted(bySupport()).toList());
        model.addAttribute(
                "mergeable", themes.stream().filter(t -> MERGEABLE.contains(t.state())).toList());
        return "theme/themes";
    }

    private static Comparator<Theme> bySupport() {
        return Comparator.comparing((Theme theme) -> GONE.contains(theme.state()))
                .thenComparing(t -> t.support() == null ? 0 : -t.support().borda())
                .thenComparing(Theme::themeId, Formats.danishOrder());
    }

    @GetMapping("/themes/{id}")
    String theme(@PathVariable String id, Model model) {
        var theme = catalogue.theme(id);
        model.addAttribute("theme", theme);
        model.addAttribute("outcomes", outcomes(theme));
        model.addAttribute("titles", titles(theme));
        model.addAttribute(
                "correct",
                Correction.of("correct", model)
                        .text("title", "field.label.title", theme.title())
                        .text("summary", "field.label.summary", theme.summary()));
        return "theme/theme";
    }

    /**
     * The wishes that were answered with this theme; without them the page is one all the same.
     * What is handled elsewhere is not answered with it, wherever it was placed before.
     */
    private List<Outcome> outcomes(Theme theme) {
        return Loaded.of(() -> analytics.outcomes(current.id(theme.cycleId())))
                .or(List.of())
                .stream()
                .filter(outcome -> theme.themeId().equals(outcome.themeId()))
                .filter(outcome -> !ELSEWHERE.equals(outcome.outcome()))
                .toList();
    }

    /** What the themes are called that this one was made of, or lives on in; as far as known. */
    private Map<String, String> titles(Theme theme) {
        return theme.mergedFrom().isEmpty() && theme.mergedInto() == null
                ? Map.of()
                : Loaded.of(() -> catalogue.themes(current.id(theme.cycleId())))
                        .or(List.of())
                        .stream()
                        .collect(Collectors.toMap(Theme::themeId, Theme::title, (a, b) -> a));
    }

    @PostMapping("/themes")
    String propose(FormData formData, Model model, HttpServletResponse response) {
        var body =
                Fields.of(formData, "cycleId", "title", "summary", "origin")
                        .with("confirmWarnings", formData.allOrNull("confirmWarnings"))
                        .json();
        return formPost.to(
                formData,
                () ->
                        proposedBefore(formData)
                                .map(theme -> page(theme, "theme-propose-before"))
                                .orElseGet(
                                        () ->
                                                page(
                                                        catalogue.propose(formData.creation(body)),
                                                        "theme-propose")),
                model,
                response,
                () -> themes(formData.textOrNull("cycleId"), model));
    }

    private static String page(Theme theme, String done) {
        return "/themes/" + theme.themeId() + "?done=" + done;
    }

    /**
     * The very theme that is proposed here. A browser that goes back shows what was typed in a form
     * that is new to the platform: only the content tells that it is sent again.
     */
    private Optional<Theme> proposedBefore(FormData formData) {
        return Loaded.of(() -> catalogue.themes(formData.text("cycleId"))).or(List.of()).stream()
                .filter(known -> !GONE.contains(known.state()))
                .filter(known -> formData.text("title").equals(known.title()))
                .filter(known -> formData.text("summary").equals(known.summary()))
                .filter(known -> formData.text("origin").equals(known.origin()))
                .findFirst();
    }

    /** Where a refused form is sent from is no theme's address. */
    @GetMapping("/themes/merge")
    String merging() {
        return "redirect:/themes";
    }

    @PostMapping("/themes/merge")
    String merge(FormData formData, Model model, HttpServletResponse response) {
        var body =
                Fields.of(formData, "title", "summary", "reason")
                        .with("from", formData.all("from"))
                        .with("confirmWarnings", formData.allOrNull("confirmWarnings"));
        return formPost.to(
                formData,
                () -> page(catalogue.merge(formData.creation(body.json())), "theme-merge"),
                model,
                response,
                () -> themes(formData.textOrNull("cycleId"), model));
    }

    @PostMapping("/themes/{id}/{verb:publish|nominate|shortlist|exclude|complete|correct}")
    String act(
            @PathVariable String id,
            @PathVariable String verb,
            FormData formData,
            Model model,
            HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    var body =
                            Fields.of(formData, "title", "summary", "reason")
                                    .with("confirmWarnings", formData.allOrNull("confirmWarnings"))
                                    .json();
                    catalogue.withTheme(id, verb, formData.change(body));
                    return "/themes/" + id + "?done=theme-" + verb;
                },
                model,
                response,
                () -> theme(id, model));
    }
}
