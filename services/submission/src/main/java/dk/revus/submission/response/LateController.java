package dk.revus.submission.response;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.time.Timetable;
import dk.revus.submission.response.model.LateCommand.CorrectLate;
import dk.revus.submission.response.model.LateCommand.GrantLate;
import dk.revus.submission.response.model.LateCommand.RefuseLate;
import dk.revus.submission.response.model.LateCommand.RequestLate;
import dk.revus.submission.response.model.ResponseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for asking to answer after the deadline, and for answering that. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses")
class LateController {

    private final ResponseViews views;
    private final ObjectProvider<Timetable> timetable;

    LateController(ResponseViews views, ObjectProvider<Timetable> timetable) {
        this.views = views;
        this.timetable = timetable;
    }

    /**
     * Until when the municipality may answer, and why.
     *
     * @param until the last day, which counts in full
     */
    record GrantBody(@Nullable @Size(max = 2000) String reason, @NotNull LocalDate until) {

        String because() {
            return new ReasonBody(reason).orEmpty();
        }
    }

    /** Asks to answer after the deadline. */
    @PostMapping("/{municipality}:request-late")
    ResponseView request(
            ResponseId id, @Valid @RequestBody ReasonBody body, CommandContext context) {
        var by = Responses.authorOf(context.actor());
        return views.answer(
                id,
                new RequestLate(body.orEmpty(), by, context.at()),
                context.because(body.orEmpty()));
    }

    /** Lets the municipality answer after the deadline, until a day. */
    @PostMapping("/{municipality}:grant-late")
    ResponseView grant(ResponseId id, @Valid @RequestBody GrantBody body, CommandContext context) {
        var granted =
                views.answer(
                        id,
                        new GrantLate(body.because(), body.until(), context.at()),
                        context.because(body.because()));
        timetable.ifAvailable(Timetable::changed);
        return granted;
    }

    /** Gives who was let in already another last day. */
    @PostMapping("/{municipality}:correct-late")
    ResponseView correct(
            ResponseId id, @Valid @RequestBody GrantBody body, CommandContext context) {
        var corrected =
                views.answer(
                        id,
                        new CorrectLate(body.because(), body.until(), context.at()),
                        context.because(body.because()));
        timetable.ifAvailable(Timetable::changed);
        return corrected;
    }

    /** Refuses an answer after the deadline. */
    @PostMapping("/{municipality}:refuse-late")
    ResponseView refuse(
            ResponseId id, @Valid @RequestBody ReasonBody body, CommandContext context) {
        return views.answer(id, new RefuseLate(body.orEmpty()), context.because(body.orEmpty()));
    }
}
