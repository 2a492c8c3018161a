package dk.revus.portal.api;

import dk.revus.portal.api.model.AnswerForm;
import dk.revus.portal.api.model.Difference;
import dk.revus.portal.api.model.Drafting;
import dk.revus.portal.api.model.HistoryEntry;
import dk.revus.portal.api.model.Invitation;
import dk.revus.portal.api.model.Response;
import dk.revus.portal.api.model.Submitted;
import dk.revus.portal.api.model.Version;
import dk.revus.portal.api.model.VersionContent;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Calls and the responses of the municipalities. */
@HttpExchange
public interface SubmissionApi extends CallReading {

    String RESPONSE = "/calls/{call}/responses/{organisation}";

    /** What an answer to the call can say. */
    @GetExchange("/calls/{call}/form")
    AnswerForm form(@PathVariable String call);

    @GetExchange(RESPONSE)
    Response response(@PathVariable String call, @PathVariable String organisation);

    @PutExchange(RESPONSE)
    void save(@PathVariable String call, @PathVariable String organisation, Change change);

    /**
     * @param verb such as {@code submit}
     */
    @PostExchange(RESPONSE + ":{verb}")
    void withResponse(
            @PathVariable String call,
            @PathVariable String organisation,
            @PathVariable String verb,
            Change change);

    @GetExchange(RESPONSE + "/versions")
    List<Version> versions(@PathVariable String call, @PathVariable String organisation);

    @GetExchange(RESPONSE + "/versions/{number}")
    VersionContent version(
            @PathVariable String call, @PathVariable String organisation, @PathVariable int number);

    @GetExchange(RESPONSE + "/versions/{from}..{to}/diff")
    Difference difference(
            @PathVariable String call,
            @PathVariable String organisation,
            @PathVariable int from,
            @PathVariable int to);

    @GetExchange(RESPONSE + "/history")
    List<HistoryEntry> history(@PathVariable String call, @PathVariable String organisation);

    @GetExchange(RESPONSE + "/drafting")
    Drafting drafting(@PathVariable String call, @PathVariable String organisation);

    /** The reader's own, those that hold today. */
    @GetExchange("/invitations")
    List<Invitation> invitations();

    /** Says that a section is done, or that it is not. */
    @PostExchange(RESPONSE + "/drafting:mark-section")
    void mark(@PathVariable String call, @PathVariable String organisation, Change change);

    /**
     * @param kind {@code comments} or {@code colleagues}
     */
    @PostExchange(RESPONSE + "/{kind}")
    void add(
            @PathVariable String call,
            @PathVariable String organisation,
            @PathVariable String kind,
            Change change);

    /**
     * @param kind {@code comments} or {@code colleagues}
     * @param verb {@code resolve} or {@code remove}
     */
    @PostExchange(RESPONSE + "/{kind}/{id}:{verb}")
    void end(
            @PathVariable String call,
            @PathVariable String organisation,
            @PathVariable String kind,
            @PathVariable String id,
            @PathVariable String verb,
            Change change);

    @GetExchange(RESPONSE + "/receipt")
    Submitted receipt(@PathVariable String call, @PathVariable String organisation);
}
