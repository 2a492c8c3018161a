package dk.revus.portal.response;

import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.api.model.FieldChange;
import dk.revus.portal.api.model.HistoryEntry;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was sent, version by version, what differs, and who wrote what when. */
@Controller
@RequestMapping("/responses/{callId}/{organisation}")
class VersionsController {

    private final SubmissionApi submission;
    private final ResponsePage page;

    VersionsController(SubmissionApi submission, ResponsePage page) {
        this.submission = submission;
        this.page = page;
    }

    @GetMapping("/versions")
    String list(@PathVariable String callId, @PathVariable String organisation, Model model) {
        page.load(callId, organisation, model);
        model.addAttribute("versions", submission.versions(callId, organisation));
        return "response/versions";
    }

    @GetMapping("/versions/{number:[0-9]{1,6}}")
    String one(
            @PathVariable String callId,
            @PathVariable String organisation,
            @PathVariable int number,
            Model model) {
        page.load(callId, organisation, model);
        model.addAttribute("version", submission.version(callId, organisation, number));
        return "response/version";
    }

    @GetMapping("/versions/compare")
    String compare(
            @PathVariable String callId,
            @PathVariable String organisation,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "1") int to,
            Model model) {
        var later = submission.version(callId, organisation, Math.max(from, to)).submitted();
        var naming =
                page.load(callId, organisation, model).naming().calling(later.municipalityNames());
        var difference = submission.difference(callId, organisation, from, to);
        model.addAttribute("versions", submission.versions(callId, organisation));
        model.addAttribute("difference", difference);
        model.addAttribute("lines", marked(difference.changes(), naming));
        return "response/compare";
    }

    /** Something that was done, with the words that changed. */
    record Entry(HistoryEntry what, List<FieldDifference> changes) {}

    @GetMapping("/history")
    String history(@PathVariable String callId, @PathVariable String organisation, Model model) {
        var naming = page.load(callId, organisation, model).naming();
        model.addAttribute(
                "entries",
                submission.history(callId, organisation).stream()
                        .map(entry -> new Entry(entry, marked(entry.changes(), naming)))
                        .toList());
        return "response/history";
    }

    private static List<FieldDifference> marked(List<FieldChange> changes, Naming naming) {
        return changes.stream().map(change -> FieldDifference.of(change, naming)).toList();
    }
}
