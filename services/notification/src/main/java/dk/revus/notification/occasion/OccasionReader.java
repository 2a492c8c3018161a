package dk.revus.notification.occasion;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.time.SideBySide;
import dk.revus.notification.known.model.Call;
import dk.revus.notification.known.model.Project;
import dk.revus.notification.known.model.Question;
import dk.revus.notification.known.model.Response;
import dk.revus.notification.known.model.Screening;
import dk.revus.notification.known.model.Theme;
import dk.revus.notification.known.model.Wish;
import dk.revus.notification.message.model.Messages;
import dk.revus.notification.message.model.Note;
import dk.revus.notification.occasion.model.CallChanged;
import dk.revus.notification.occasion.model.CallLetter;
import dk.revus.notification.occasion.model.Cause;
import dk.revus.notification.occasion.model.Helpers;
import dk.revus.notification.occasion.model.News;
import dk.revus.notification.occasion.model.Outcome;
import dk.revus.notification.occasion.model.QuestionAnswer;
import dk.revus.notification.occasion.model.ResponseStep;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Hears what happened and sees to it that those concerned are told. */
@Component
@Order(2)
class OccasionReader implements EventReader {

    /** Those at the same time share what they ask of the database. */
    private static final int AT_A_TIME = 32;

    private final Messages messages;
    private final Occasions occasions;
    private final WaitingOccasions waiting;
    private volatile boolean prepared;

    OccasionReader(Messages messages, Occasions occasions, WaitingOccasions waiting) {
        this.messages = messages;
        this.occasions = occasions;
        this.waiting = waiting;
    }

    @Override
    public String name() {
        return "occasions";
    }

    @Override
    public Set<String> topics() {
        return Set.of(
                "revus.call.events",
                "revus.question.events",
                "revus.response.events",
                "revus.drafting.events",
                "revus.screening.events",
                "revus.wish.events",
                "revus.theme.events",
                "revus.project.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        if (!prepared) {
            waiting.prepare();
            prepared = true;
        }
        var cause = new Cause(event.id(), event.time());
        var kind = event.kind();
        switch (kind) {
            case "call" -> call(event, cause);
            case "question" -> question(event, cause);
            case "response" -> response(event, cause);
            case "drafting" ->
                    occasions
                            .notice(event.type(), event.data(Helpers.class), cause)
                            .ifPresent(messages::intend);
            case "screening" ->
                    occasions.happened(event.data(Screening.class), event.type(), cause);
            case "wish" -> wish(event, cause);
            case "theme" -> occasions.themeKnown(event.data(Theme.class).themeId());
            case "project" ->
                    News.wordingOf(event.type())
                            .ifPresent(
                                    wording ->
                                            occasions.happened(
                                                    new News(
                                                            wording,
                                                            event.data(Project.class),
                                                            cause)));
            default -> {
                // nobody waits to be told of it
            }
        }
    }

    private void call(ReceivedEvent event, Cause cause) {
        var call = event.data(Call.class);
        var notes =
                switch (event.type()) {
                    case "call.published" -> CallLetter.to(call, cause);
                    case "call.amended" -> CallChanged.amended(call, cause);
                    case "call.reopened" -> CallChanged.reopened(call, cause);
                    case "call.cancelled" -> CallChanged.cancelled(call, cause);
                    default -> List.<Note>of();
                };
        SideBySide.each(notes, AT_A_TIME, messages::intend);
        occasions.callKnown(call.callId());
    }

    /** Whoever asked is told; the others find question and answer with the call. */
    private void question(ReceivedEvent event, Cause cause) {
        if ("question.answered".equals(event.type())) {
            messages.intend(QuestionAnswer.to(event.data(Question.class), cause));
        }
    }

    private void response(ReceivedEvent event, Cause cause) {
        switch (event.type()) {
            case "response.submitted", "response.no-wishes-declared" ->
                    occasions.answered(event.data(Response.class), cause);
            default ->
                    occasions
                            .notice(event.type(), event.data(ResponseStep.class), cause)
                            .ifPresent(messages::intend);
        }
    }

    private void wish(ReceivedEvent event, Cause cause) {
        var wish = event.data(Wish.class);
        switch (event.type()) {
            case "wish.outcome-recorded" -> occasions.answered(wish, cause);
            case "wish.outcome-revoked" -> messages.intend(Outcome.revoked(wish, cause));
            default -> {
                // nobody waits to be told of it
            }
        }
        occasions.wishKnown(wish);
    }
}
