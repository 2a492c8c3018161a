package dk.revus.portal.strategy;

import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.api.StrategyApi;
import dk.revus.portal.api.model.Section;
import dk.revus.portal.api.model.Strategy;
import dk.revus.portal.api.model.Theme;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Loaded;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Strategies: draft with a section per prioritised theme, recommend, adopt. */
@Controller
class StrategyController {

    private final StrategyApi strategy;
    private final CatalogueApi catalogue;
    private final CurrentCycle current;
    private final FormPost formPost;

    StrategyController(
            StrategyApi strategy, CatalogueApi catalogue, CurrentCycle current, FormPost formPost) {
        this.strategy = strategy;
        this.catalogue = catalogue;
        this.current = current;
        this.formPost = formPost;
    }

    @GetMapping("/strategies")
    String strategies(Model model) {
        var cycle = current.id(null);
        var written = strategy.strategies();
        model.addAttribute("strategies", written);
        model.addAttribute("cycleId", cycle);
        model.addAttribute(
                "unwritten", written.stream().noneMatch(one -> cycle.equals(one.cycleId())));
        model.addAttribute("prioritised", prioritised(cycle));
        return "strategy/strategies";
    }

    private List<Theme> prioritised(String cycle) {
        return Loaded.of(() -> catalogue.themes(cycle)).or(List.of()).stream()
                .filter(theme -> "PRIORITISED".equals(theme.state()))
                .toList();
    }

    @GetMapping("/strategies/{id}")
    String strategy(@PathVariable String id, Model model) {
        var shown = strategy.strategy(id);
        model.addAttribute("strategy", shown);
        var sections = shown.may("correct") ? writable(shown) : shown.sections();
        model.addAttribute("sections", sections);
        model.addAttribute("correct", correction(shown, sections, model));
        return "strategy/strategy";
    }

    private static Correction correction(Strategy shown, List<Section> sections, Model model) {
        var correction =
                Correction.of("correct", model).text("title", "field.label.title", shown.title());
        for (var section : sections) {
            var theme = section.themeId();
            var of = Objects.toString(section.title(), "");
            correction
                    .text("title-" + theme, "strategy.section.title", of, section.title())
                    .text("text-" + theme, "strategy.section.text", of, section.text());
        }
        return correction;
    }

    /** What is written, and an empty section for what was prioritised since. */
    private List<Section> writable(Strategy shown) {
        var written = shown.sections().stream().map(Section::themeId).collect(Collectors.toSet());
        var more =
                prioritised(current.id(shown.cycleId())).stream()
                        .filter(theme -> !written.contains(theme.themeId()))
                        .map(theme -> new Section(theme.themeId(), theme.title(), ""));
        return Stream.concat(shown.sections().stream(), more).toList();
    }

    @PostMapping("/strategies")
    String draft(FormData formData, Model model, HttpServletResponse response) {
        var body =
                Fields.of(formData, "cycleId", "title").with("sections", sections(formData)).json();
        return formPost.to(
                formData, () -> drafted(formData, body), model, response, () -> strategies(model));
    }

    /** A cycle has one strategy: whoever sends their draft again is led to it. */
    private String drafted(FormData formData, Map<String, Object> body) {
        try {
            return page(strategy.draft(formData.creation(body)), "strategy-draft");
        } catch (ApiProblem problem) {
            if (!problem.code().equals("already-drafted")) {
                throw problem;
            }
            return strategy.strategies().stream()
                    .filter(known -> formData.text("cycleId").equals(known.cycleId()))
                    .filter(known -> saysTheSame(formData, known))
                    .findFirst()
                    .map(known -> page(known, "strategy-draft-before"))
                    .orElseThrow(() -> problem);
        }
    }

    private static String page(Strategy strategy, String done) {
        return "/strategies/" + strategy.strategyId() + "?done=" + done;
    }

    private static boolean saysTheSame(FormData formData, Strategy known) {
        return formData.text("title").equals(known.title())
                && known.sections()
                        .equals(
                                sections(formData).stream()
                                        .map(StrategyController::section)
                                        .toList());
    }

    private static Section section(Map<String, Object> written) {
        return new Section(
                Objects.toString(written.get("themeId"), null),
                Objects.toString(written.get("title"), null),
                Objects.toString(written.get("text"), null));
    }

    /** A section for each theme that has a text. */
    private static List<Map<String, Object>> sections(FormData formData) {
        return formData.all("themeId").stream()
                .filter(theme -> !formData.text("text-" + theme).isEmpty())
                .map(
                        theme ->
                                new Fields()
                                        .with("themeId", theme)
                                        .with("title", formData.textOrNull("title-" + theme))
                                        .with("text", formData.textOrNull("text-" + theme))
                                        .json())
                .toList();
    }

    @PostMapping("/strategies/{id}/{verb:correct|recommend|adopt}")
    String act(
            @PathVariable String id,
            @PathVariable String verb,
            FormData formData,
            Model model,
            HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    strategy.withStrategy(id, verb, formData.change(body(verb, formData)));
                    return "/strategies/" + id + "?done=strategy-" + verb;
                },
                model,
                response,
                () -> strategy(id, model));
    }

    private static Map<String, Object> body(String verb, FormData formData) {
        return verb.equals("correct")
                ? Fields.of(formData, "title", "reason").with("sections", sections(formData)).json()
                : Map.of();
    }
}
