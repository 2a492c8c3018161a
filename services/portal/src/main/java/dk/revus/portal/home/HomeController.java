package dk.revus.portal.home;

import dk.revus.portal.api.AnalyticsApi;
import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.api.StrategyApi;
import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.api.model.Cycle;
import dk.revus.portal.api.model.Invitation;
import dk.revus.portal.api.model.Task;
import dk.revus.portal.api.model.TaskList;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Loaded;
import dk.revus.portal.page.Users;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the cycle is, where it stands, and what there is to do. */
@Controller
class HomeController {

    private final CurrentCycle current;
    private final StrategyApi strategy;
    private final CatalogueApi catalogue;
    private final SubmissionApi submission;
    private final AnalyticsApi analytics;
    private final Users users;
    private final FormPost formPost;

    HomeController(
            CurrentCycle current,
            StrategyApi strategy,
            CatalogueApi catalogue,
            SubmissionApi submission,
            AnalyticsApi analytics,
            Users users,
            FormPost formPost) {
        this.current = current;
        this.strategy = strategy;
        this.catalogue = catalogue;
        this.submission = submission;
        this.analytics = analytics;
        this.users = users;
        this.formPost = formPost;
    }

    @GetMapping("/")
    String home(Model model) {
        var cycle = Loaded.of(() -> current.find().map(this::inFull));
        var id = cycle.or(Optional.empty()).map(Cycle::cycleId).orElse(null);
        model.addAttribute("cycle", cycle.or(Optional.empty()).orElse(null));
        model.addAttribute("reachable", cycle.reachable());
        model.addAttribute("calls", Loaded.of(() -> current.calls(id)));
        model.addAttribute("tasks", tasks());
        model.addAttribute("invitations", invitations());
        model.addAttribute("themes", Loaded.of(() -> catalogue.themes(id == null ? "" : id)));
        model.addAttribute(
                "principles", Loaded.of(() -> catalogue.principles(id == null ? "" : id)));
        return "home/home";
    }

    /** What waits for whoever is signed in. */
    private Loaded<List<Task>> tasks() {
        return users.current().isSignedIn()
                ? Loaded.of(analytics::tasks).map(TaskList::known)
                : new Loaded<>(null, true);
    }

    /** That the service is away is told with the call already. */
    private List<Invitation> invitations() {
        return users.current().isSignedIn()
                ? Loaded.of(submission::invitations).or(List.of())
                : List.of();
    }

    /** The list may leave out what the caller may do; the cycle itself tells. */
    private Cycle inFull(Cycle listed) {
        return strategy.cycle(listed.cycleId());
    }

    @PostMapping("/cycles/{id}/advance")
    String advance(
            @PathVariable String id, FormData formData, Model model, HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    strategy.advance(id, formData.change(Fields.of(formData, "reason").json()));
                    return "/?done=cycle-advance";
                },
                model,
                response,
                () -> home(model));
    }

    @PostMapping("/cycles/{id}/return")
    String goBack(
            @PathVariable String id, FormData formData, Model model, HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    strategy.goBack(
                            id, formData.change(Fields.of(formData, "phase", "reason").json()));
                    return "/?done=cycle-return";
                },
                model,
                response,
                () -> home(model));
    }

    @GetMapping("/tilgaengelighed")
    String accessibility() {
        return "home/accessibility";
    }
}
