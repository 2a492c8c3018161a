package dk.revus.portal.figures;

import dk.revus.portal.api.AnalyticsApi;
import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.api.PartUnavailable;
import dk.revus.portal.api.StrategyApi;
import dk.revus.portal.api.model.Board;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Cycle;
import dk.revus.portal.api.model.Figures;
import dk.revus.portal.api.model.Milestone;
import dk.revus.portal.api.model.Outcome;
import dk.revus.portal.chart.ParticipationCharts;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.Loaded;
import dk.revus.portal.page.Users;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Tal": the cycle in figures. Each reader sees those that the services tell to them. */
@Controller
class FiguresController {

    private final AnalyticsApi analytics;
    private final CatalogueApi catalogue;
    private final StrategyApi strategy;
    private final CurrentCycle current;
    private final Users users;
    private final SupportCharts support;
    private final CountCharts counts;
    private final ParticipationCharts participation;

    FiguresController(
            AnalyticsApi analytics,
            CatalogueApi catalogue,
            StrategyApi strategy,
            CurrentCycle current,
            Users users,
            SupportCharts support,
            CountCharts counts,
            ParticipationCharts participation) {
        this.analytics = analytics;
        this.catalogue = catalogue;
        this.strategy = strategy;
        this.current = current;
        this.users = users;
        this.support = support;
        this.counts = counts;
        this.participation = participation;
    }

    @GetMapping("/tal")
    String figures(
            @RequestParam(required = false) @Nullable String cycle,
            @RequestParam(required = false) @Nullable String call,
            Model model) {
        var id = current.id(cycle);
        var chosen = call == null || call.isBlank() ? null : call;
        var calls = Loaded.of(() -> current.calls(id));
        model.addAttribute("cycles", Loaded.of(strategy::cycles).or(List.of()));
        var shown = cycle(id);
        model.addAttribute("cycle", shown);
        model.addAttribute(
                "milestones",
                shown.map(Cycle::milestones).or(List.of()).stream()
                        .sorted(Comparator.comparing(Milestone::date))
                        .toList());
        model.addAttribute("calls", calls.or(List.of()));
        support(id, calls, model);
        answers(id, chosen, model);
        return "figures/figures";
    }

    /** One that nobody has heard of is no page; a part that is away leaves the rest. */
    private Loaded<Cycle> cycle(String id) {
        if (id.isEmpty()) {
            return new Loaded<>(null, true);
        }
        try {
            return new Loaded<>(strategy.cycle(id), true);
        } catch (PartUnavailable e) {
            return new Loaded<>(null, false);
        }
    }

    /** As the themes have it, which tell it to everybody once it is told at all. */
    private void support(String id, Loaded<List<Call>> calls, Model model) {
        var themes = Loaded.of(() -> catalogue.themes(id));
        model.addAttribute("themesReachable", themes.reachable());
        model.addAttribute("callsReachable", calls.reachable());
        model.addAttribute(
                "support",
                calls.isThere()
                        ? themes.map(all -> support.of(all, calls.or(List.of())))
                                .or(Optional.empty())
                                .orElse(null)
                        : null);
    }

    /** What only some may see is asked for by them alone, and the page says what it leaves out. */
    private void answers(String id, @Nullable String call, Model model) {
        var user = users.current();
        var figures =
                user.isSignedIn()
                        ? Loaded.of(() -> analytics.figures(id, call))
                        : new Loaded<Figures>(null, true);
        var board =
                user.isOverview()
                        ? Loaded.of(() -> analytics.board(id, call))
                        : new Loaded<Board>(null, true);
        var outcomes =
                figures.isThere()
                        ? new Loaded<List<Outcome>>(null, true)
                        : Loaded.of(() -> analytics.outcomes(id));
        model.addAttribute(
                "analyticsReachable",
                figures.reachable() && board.reachable() && outcomes.reachable());
        model.addAttribute("callId", figures.map(Figures::callId).value());
        model.addAttribute("answered", figures.map(counts::answers).value());
        model.addAttribute("explained", figures.map(counts::explained).value());
        model.addAttribute("board", board.value());
        model.addAttribute(
                "participation",
                board.map(b -> participation.of(b.participation(), b.invited()).orElse(null))
                        .value());
        model.addAttribute("told", outcomes.map(TalliedOutcomes::of).value());
    }
}
