package dk.revus.portal.wish;

import dk.revus.portal.api.AnalyticsApi;
import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.api.model.Outcome;
import dk.revus.portal.api.model.PlacedWish;
import dk.revus.portal.api.model.Theme;
import dk.revus.portal.api.model.Trace;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.Loaded;
import dk.revus.portal.page.Users;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Wishes, the way each has gone, and the answers to them. */
@Controller
class WishController {

    private final CatalogueApi catalogue;
    private final AnalyticsApi analytics;
    private final CurrentCycle current;
    private final Users users;
    private final FormPost formPost;
    private final Formats formats;

    WishController(
            CatalogueApi catalogue,
            AnalyticsApi analytics,
            CurrentCycle current,
            Users users,
            FormPost formPost,
            Formats formats) {
        this.catalogue = catalogue;
        this.analytics = analytics;
        this.current = current;
        this.users = users;
        this.formPost = formPost;
        this.formats = formats;
    }

    /** Whom the wishes themselves are not for reads what everybody was told became of them. */
    @GetMapping("/wishes")
    String wishes(
            @RequestParam(required = false) @Nullable String cycle,
            @RequestParam(required = false, defaultValue = "") String state,
            Model model) {
        var id = current.id(cycle);
        model.addAttribute(
                "themeTitles", titles(Loaded.of(() -> catalogue.themes(id)).or(List.of())));
        if (!users.current().isFollowingWishes()) {
            var outcomes = analytics.outcomes(id);
            model.addAttribute("outcomes", outcomes);
            ways(outcomes.stream().map(Outcome::wishId).toList(), model);
            return "wish/outcomes";
        }
        var wishes = catalogue.wishes(id);
        var shown =
                wishes.stream().filter(w -> state.isEmpty() || state.equals(w.state())).toList();
        model.addAttribute("chosenState", state);
        model.addAttribute(
                "states", wishes.stream().map(PlacedWish::state).distinct().sorted().toList());
        model.addAttribute("wishes", shown);
        ways(shown.stream().map(PlacedWish::wishId).toList(), model);
        return "wish/wishes";
    }

    private void ways(List<String> wishIds, Model model) {
        model.addAttribute("links", new TraceLinks());
        model.addAttribute("ways", Ways.of(analytics, wishIds));
    }

    private ThemeTitles titles(List<Theme> themes) {
        return new ThemeTitles(themes, formats.text("theme.notShown", ""));
    }

    @GetMapping("/wishes/{id}")
    String wish(@PathVariable String id, Model model) {
        var trace = Loaded.of(() -> analytics.trace(id));
        var wish = wish(id, trace.isThere());
        model.addAttribute("wishId", id);
        model.addAttribute("trace", trace);
        model.addAttribute("wish", wish);
        model.addAttribute("links", new TraceLinks());
        model.addAttribute("heading", isOurs(trace, wish) ? "wish.title.own" : "wish.title");
        var known = wish.value();
        if (known != null && !known.allowedActions().isEmpty()) {
            var themes =
                    Loaded.of(() -> catalogue.themes(current.id(known.cycleId()))).or(List.of());
            var answers = new OutcomeChoices(themes);
            model.addAttribute("places", answers.places());
            model.addAttribute("decided", answers.decided());
            model.addAttribute("outcomes", answers.outcomes());
            corrections(known, titles(themes), model);
        }
        return "wish/wish";
    }

    /** Each form begins with what stands there, and what somebody writes meanwhile stays. */
    private void corrections(PlacedWish wish, ThemeTitles titles, Model model) {
        model.addAttribute(
                "place",
                Correction.of("place", model)
                        .plain("themeId", "field.label.themeId", wish.themeId(), titles::of));
        model.addAttribute(
                "outcome", outcome("outcome", wish.proposedOutcome(), wish, titles, model));
        model.addAttribute(
                "correct",
                outcome("correct", wish.outcome(), wish, titles, model)
                        .text("reason", "field.label.reason", wish.reason()));
    }

    private Correction outcome(
            String form,
            @Nullable String outcome,
            PlacedWish wish,
            ThemeTitles titles,
            Model model) {
        return Correction.of(form, model)
                .plain(
                        "outcome",
                        "field.label.outcome",
                        outcome,
                        code -> formats.label("wish.outcome", code))
                .plain("themeId", "field.label.themeId", wish.themeId(), titles::of);
    }

    /** Whether the reader acts for the municipality that sent the wish. */
    private boolean isOurs(Loaded<Trace> trace, Loaded<PlacedWish> wish) {
        var traced = trace.value();
        var known = wish.value();
        var municipality =
                traced != null && traced.organisation() != null
                        ? traced.organisation()
                        : known == null ? null : known.organisation();
        return municipality != null && municipality.equals(users.current().getMunicipality());
    }

    /** The trace alone will do; but when neither is there, the reader is told why. */
    private Loaded<PlacedWish> wish(String id, boolean traced) {
        return traced ? Loaded.of(() -> catalogue.wish(id)) : required(id);
    }

    private Loaded<PlacedWish> required(String id) throws ApiProblem {
        return new Loaded<>(catalogue.wish(id), true);
    }

    @PostMapping("/wishes/{id}/{verb:place|record-outcome|correct-outcome}")
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
                            Fields.of(formData, "outcome", "themeId", "reason", "because").json();
                    catalogue.withWish(id, verb, formData.change(body));
                    return "/wishes/" + id + "?done=wish-" + verb;
                },
                model,
                response,
                () -> wish(id, model));
    }
}
