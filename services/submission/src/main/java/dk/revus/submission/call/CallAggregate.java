package dk.revus.submission.call;

import dk.revus.kit.journal.Aggregate;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallCommand;
import dk.revus.submission.call.model.CallEvent;
import dk.revus.submission.call.model.CallEvolution;
import dk.revus.submission.call.model.CallPermissions;
import dk.revus.submission.call.model.CallRefusal;

/** A call as its journal keeps it. */
final class CallAggregate {

    static final Aggregate<CallCommand, Call, CallEvent, CallRefusal> AGGREGATE =
            Aggregate.named(
                            "call",
                            CallCommand.class,
                            Call.class,
                            CallEvent.class,
                            CallRefusal.class)
                    .startingAs(new Call.New())
                    .evolvingBy(CallEvolution::evolve)
                    .permissions(CallPermissions.TABLE)
                    .publishedEvents(CallPublishedEvents::of)
                    .foundBy(Calls.CYCLE, Calls.INVITED)
                    .upcasting(CallUpcaster.UPCASTER)
                    .build();

    private CallAggregate() {}
}
