package dk.revus.portal.screening;

import dk.revus.portal.api.ScreeningApi;
import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.api.model.ScreenedWish;
import dk.revus.portal.api.model.Screening;
import dk.revus.portal.page.AnswerSources;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.Now;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What all pages about one screening show: where it stands, and what may be done now. */
@Component
class ScreeningPage {

    private final ScreeningApi screenings;
    private final AnswerSources sources;
    private final SubmissionApi submission;
    private final Formats formats;

    ScreeningPage(
            ScreeningApi screenings,
            AnswerSources sources,
            SubmissionApi submission,
            Formats formats) {
        this.screenings = screenings;
        this.sources = sources;
        this.submission = submission;
        this.formats = formats;
    }

    Screening show(String id, Model model) {
        var screening = screenings.screening(id);
        model.addAttribute("screening", screening);
        model.addAttribute("base", "/screenings/" + id);
        model.addAttribute(
                "now",
                Now.of(
                        "screening",
                        screening.allowedActions(),
                        screening.blockedBecause(),
                        places(screening),
                        formats));
        return screening;
    }

    /**
     * @throws ResponseStatusException 404 when the response has no such wish
     */
    ScreenedWish show(String id, String wishId, Model model) {
        var screening = show(id, model);
        var wish = screening.wish(wishId);
        if (wish == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("wish", wish);
        model.addAttribute("answerForm", submission.form(screening.callId()));
        model.addAttribute("naming", examplesOf(screening.callId(), wish));
        return wish;
    }

    /** What the work that a wish carries on is called; asked for only when there is any. */
    private ExampleNames examplesOf(String callId, ScreenedWish wish) {
        return ExampleNames.of(
                wish.continuity().isEmpty() ? List.of() : sources.examples(sources.call(callId)));
    }

    private static Map<String, String> places(Screening screening) {
        var base = "/screenings/" + screening.responseId();
        var places = new LinkedHashMap<String, String>();
        places.put("answer-clarification", base + "/answer");
        places.put("start", base + "#start");
        places.put("check-formal", base + "#check-formal");
        places.put("assess-wish", base + "#wishes");
        places.put("write-editorial", base + "#wishes");
        places.put("accept-editorial", base + "#wishes");
        places.put("object-editorial", base + "#wishes");
        places.put("request-clarification", base + "/ask");
        places.put("extend-clarification", base + "#extend-clarification");
        places.put("correct-clarification", base + "#correct-clarification");
        places.put("withdraw-clarification", base + "#withdraw-clarification");
        places.put("register", base + "#register");
        places.put("assign", base + "#assign");
        places.put("revert-assessment", base + "#wishes");
        places.put("complete", base + "#complete");
        return places;
    }
}
