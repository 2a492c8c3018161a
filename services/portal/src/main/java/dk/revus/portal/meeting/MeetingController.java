package dk.revus.portal.meeting;

import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.api.StrategyApi;
import dk.revus.portal.api.model.Meeting;
import dk.revus.portal.api.model.Theme;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.Loaded;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Far more than anybody holds; it ends the search for a free number. */
    private static final int MOST_ON_A_DAY = 20;

    private static final String PLANNED = "?done=meeting-plan";

    private static final Set<String> UP_FOR_DECISION = Set.of("SHORTLISTED", "DEFERRED");

    private final StrategyApi strategy;
    private final CatalogueApi catalogue;
    private final CurrentCycle current;
    private final FormPost formPost;
    private final Formats formats;

    MeetingController(
            StrategyApi strategy,
            CatalogueApi catalogue,
            CurrentCycle current,
            FormPost formPost,
            Formats formats) {
        this.strategy = strategy;
        this.catalogue = catalogue;
        this.current = current;
        this.formPost = formPost;
        this.formats = formats;
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
                "correct",
                Correction.of("correct", model)
                        .text("title", "field.label.title", meeting.title())
                        .plain("date", "field.label.date", meeting.date(), formats::dayTyped));
        new DecisionForms(meeting, formats).on(model);
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
    String plan(FormData formData, Model model, HttpServletResponse response) {
        return formPost.to(
                formData, () -> planned(formData), model, response, () -> meetings(model));
    }

    /**
     * The first meeting of a day is known by the day alone; another one, and the one that is held
     * on a day from which a meeting was moved away, gets the next number. Each id is tried under
     * the form's own key, so that a form that is sent twice is led to what it planned.
     */
    private String planned(FormData formData) {
        try {
            return page(strategy.plan(formData.creation(plan(formData).json())), PLANNED);
        } catch (ApiProblem problem) {
            if (!isTaken(problem)) {
                throw problem;
            }
            return already(formData)
                    .map(meeting -> page(meeting, "?done=meeting-plan-before"))
                    .orElseGet(() -> planned(formData, 2));
        }
    }

    private String planned(FormData formData, int number) {
        var id = "MØ-%s-%d".formatted(formData.text("date"), number);
        try {
            return page(
                    strategy.plan(formData.creation(plan(formData).with("meetingId", id).json())),
                    PLANNED);
        } catch (ApiProblem problem) {
            if (!isTaken(problem) || number == MOST_ON_A_DAY) {
                throw problem;
            }
            return planned(formData, number + 1);
        }
    }

    private static Fields plan(FormData formData) {
        return Fields.of(formData, "cycleId", "title", "date");
    }

    private static boolean isTaken(ApiProblem problem) {
        return problem.code().equals("already-planned");
    }

    private static String page(Meeting meeting, String done) {
        return "/meetings/" + meeting.meetingId() + done;
    }

    /** The very meeting that is planned here, when somebody has planned it before. */
    private Optional<Meeting> already(FormData formData) {
        return strategy.meetings().stream()
                .filter(known -> formData.text("title").equals(known.title()))
                .filter(known -> formData.text("date").equals(String.valueOf(known.date())))
                .findFirst();
    }

    @PostMapping(
            "/meetings/{id}/{verb:correct|hold|record-decision|correct-decision|approve-minutes}")
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
                            Fields.of(
                                            formData,
                                            "decisionId",
                                            "type",
                                            "themeId",
                                            "text",
                                            "reason",
                                            "because",
                                            "title",
                                            "date")
                                    .with("confirmWarnings", formData.allOrNull("confirmWarnings"))
                                    .json();
                    strategy.atMeeting(id, verb, formData.change(body));
                    return "/meetings/" + id + "?done=meeting-" + verb;
                },
                model,
                response,
                () -> meeting(id, model));
    }
}
