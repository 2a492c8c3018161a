package dk.revus.portal.cycle;

import dk.revus.portal.api.StrategyApi;
import dk.revus.portal.api.model.Correction;
import dk.revus.portal.api.model.Cycle;
import dk.revus.portal.api.model.Milestone;
import dk.revus.portal.page.ErrorMessage;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Formats;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The cycles, and the plan of each. */
@Controller
class CycleController {

    private final StrategyApi strategy;
    private final FormPost formPost;
    private final Formats formats;

    CycleController(StrategyApi strategy, FormPost formPost, Formats formats) {
        this.strategy = strategy;
        this.formPost = formPost;
        this.formats = formats;
    }

    /** The newest first. */
    @GetMapping("/cycles")
    String cycles(Model model) {
        model.addAttribute(
                "cycles",
                strategy.cycles().stream()
                        .sorted(Comparator.comparing(Cycle::cycleId).reversed())
                        .toList());
        return "cycle/cycles";
    }

    @GetMapping("/cycles/{id}")
    String cycle(@PathVariable String id, Model model) {
        var cycle = strategy.cycle(id);
        var formData =
                model.getAttribute("formData") instanceof FormData sent
                        ? sent
                        : new FormData(Map.of());
        model.addAttribute("plan", cycle);
        model.addAttribute("corrections", corrections(cycle));
        model.addAttribute("rows", PlanForm.rows(cycle, formData));
        model.addAttribute("titles", titles(cycle));
        model.addAttribute("correct", PlanForm.of(cycle, formats, model));
        return "cycle/cycle";
    }

    /** A milestone is called what people call it, or called it last. */
    private static List<Correction> corrections(Cycle cycle) {
        var titles = new HashMap<String, String>();
        for (var correction : cycle.corrections()) {
            for (var change : correction.changes()) {
                if (change.isOfMilestone() && change.name().equals("title")) {
                    titles.put(change.of(), change.lastSaid());
                }
            }
        }
        titles.putAll(titles(cycle));
        return cycle.corrections().stream().map(told -> told.calling(titles)).toList();
    }

    private static Map<String, String> titles(Cycle cycle) {
        return cycle.milestones().stream()
                .collect(Collectors.toMap(Milestone::key, Milestone::title));
    }

    @PostMapping("/cycles/{id}/replan")
    String replan(
            @PathVariable String id, FormData formData, Model model, HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    strategy.replan(id, formData.change(PlanForm.body(formData)));
                    return "/cycles/" + id + "?done=cycle-replan";
                },
                model,
                response,
                () -> {
                    ErrorMessage.reword(model, said -> said.renamed(PlanForm.names(formData)));
                    return cycle(id, model);
                });
    }
}
