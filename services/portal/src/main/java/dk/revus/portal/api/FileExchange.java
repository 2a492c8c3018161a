package dk.revus.portal.api;

import dk.revus.portal.api.model.Attachment;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The files of an answer, and of a call. */
@HttpExchange
interface FileExchange {

    /**
     * @param kind {@code attachments} or {@code originals}
     */
    @GetExchange(SubmissionApi.RESPONSE + "/{kind}")
    List<Attachment> ofAnswer(
            @PathVariable String call,
            @PathVariable String organisation,
            @PathVariable String kind);

    @PostExchange(SubmissionApi.RESPONSE + "/{kind}/{id}:remove")
    void removeFromAnswer(
            @PathVariable String call,
            @PathVariable String organisation,
            @PathVariable String kind,
            @PathVariable String id,
            Change change);

    @GetExchange("/calls/{call}/attachments")
    List<Attachment> ofCall(@PathVariable String call);

    @PostExchange("/calls/{call}/attachments/{id}:remove")
    void removeFromCall(@PathVariable String call, @PathVariable String id, Change change);
}
