package dk.revus.submission.response.model;

import java.util.List;
import java.util.Set;

/** What can be asked of a response. The moment is that of receipt at the server. */
public sealed interface ResponseCommand
        permits FollowingCommand,
                DraftCommand,
                SignOffCommand,
                SendingCommand,
                LateCommand,
                OnBehalfCommand,
                ReservationCommand,
                WithdrawalCommand,
                Clarify {

    /** The attachments it names; what is known of them must be at hand when it is decided. */
    default List<String> attachmentIds() {
        return List.of();
    }

    /** The examples of what works already that it names; the same holds for them. */
    default Set<String> exampleIds() {
        return Set.of();
    }
}
