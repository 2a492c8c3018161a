package dk.revus.submission.response;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.TypeNames;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseCommand;
import dk.revus.submission.response.model.ResponseEvent;
import dk.revus.submission.response.model.ResponseEvolution;
import dk.revus.submission.response.model.ResponsePermissions;
import dk.revus.submission.response.model.ResponseRefusal;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the journal must know of a response. The names are in it for ever. */
final class ResponseAggregate {

    private static final TypeNames<Response> STATES = TypeNames.of(Response.class);

    static final TypeNames<ResponseCommand> COMMANDS = TypeNames.of(ResponseCommand.class);

    static final TypeNames<ResponseEvent> EVENTS = TypeNames.of(ResponseEvent.class);

    private ResponseAggregate() {}

    static String nameOf(Response state) {
        return STATES.nameOf(state);
    }

    /**
     * @param cycleOfCall the cycle that a call belongs to
     * @param hasClosed whether a call takes no answers any more
     */
    static Aggregate<ResponseCommand, Response, ResponseEvent, ResponseRefusal> of(
            Function<String, String> cycleOfCall, Predicate<String> hasClosed) {
        return Aggregate.named(
                        "response",
                        ResponseCommand.class,
                        Response.class,
                        ResponseEvent.class,
                        ResponseRefusal.class)
                .startingAs(new Response.New())
                .evolvingBy(ResponseEvolution::evolve)
                .permissions(ResponsePermissions.TABLE)
                .publishedEvents(new ResponsePublishedEvents(cycleOfCall, hasClosed)::of)
                .ownedBy((id, response) -> Responses.idOf(id).municipality())
                .foundBy("name")
                .upcasting(ResponseUpcaster.UPCASTER)
                .build();
    }
}
