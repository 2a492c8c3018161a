package dk.revus.portal.meeting;

import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.api.StrategyApi;
import dk.revus.portal.api.model.Meeting;
import dk.revus.portal.api.model.Theme;
import dk.revus.portal.page.Attempt;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.Loaded;
import dk.revus.portal.page.Posted;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Meetings: plan, hold, record decisions, approve the minutes. */
@Controller
class MeetingController {

    private static final Set<String> UP_FOR_DECISION = Set.of("SHORTLISTED", "DEFERRED");

    private final StrategyApi strategy;
    private final CatalogueApi catalogue;
    private final CurrentCycle current;
    private final Attempt attempt;

    MeetingController(
            StrategyApi strategy, CatalogueApi catalogue, CurrentCycle current, Attempt attempt) {
        this.strategy = strategy;
        this.catalogue = catalogue;
        this.current = current;
        this.attempt = attempt;
    }

    @GetMapping("/meetings")
    String meetings(Model model) {
        model.addAttribute("meetings", strategy.meetings());
        model.addAttribute("cycleId", current.id(null));
        return "meeting/meetings";
    }

    @GetMapping("/meetings/{id}")
    String meeting(@PathVariable String id, Model model) {
        var meeting = strategy.meeting(id);
        var themes = Loaded.of(() -> catalogue.themes(current.id(meeting.cycleId()))).or(List.of());
        model.addAttribute("meeting", meeting);
        model.addAttribute("titles", titles(themes));
        model.addAttribute(
                "undecided",
                themes.stream()
                        .filter(theme -> UP_FOR_DECISION.contains(theme.state()))
                        .filter(theme -> !isDecidedAt(meeting, theme))
                        .toList());
        return "meeting/meeting";
    }

    /** A theme that this meeting deferred comes before the next one, not before this one again. */
    private static boolean isDecidedAt(Meeting meeting, Theme theme) {
        return meeting.decisions().stream()
                .anyMatch(decision -> theme.themeId().equals(decision.themeId()));
    }

    private static Map<String, String> titles(List<Theme> themes) {
        return themes.stream().collect(Collectors.toMap(Theme::themeId, Theme::title, (a, b) -> a));
    }

    @PostMapping("/meetings")
    String plan(Posted posted, Model model, HttpServletResponse response) {
        var body = Fields.of(posted, "cycleId", "title", "date").json();
        return attempt.to(
                posted,
                () -> "/meetings/" + strategy.plan(posted.creation(body)).meetingId(),
                model,
                response,
                () -> meetings(model));
    }

    @PostMapping(
            "/meetings/{id}/{verb:correct|hold|record-decision|correct-decision|approve-minutes}")
    String act(
            @PathVariable String id,
            @PathVariable String verb,
            Posted posted,
            Model model,
            HttpServletResponse response) {
        return attempt.to(
                posted,
                () -> {
                    var body =
                            Fields.of(
                                            posted,
                                            "decisionId",
                                            "type",
                                            "themeId",
                                            "text",
                                            "reason",
                                            "because",
                                            "title",
                                            "date")
                                    .json();
                    strategy.atMeeting(id, verb, posted.change(body));
                    return "/meetings/" + id + "?done=meeting-" + verb;
                },
                model,
                response,
                () -> meeting(id, model));
    }
}
