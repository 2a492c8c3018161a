package dk.revus.notification.message.model;

import static dk.revus.kit.decision.Refused.Kind.NOT_FOUND;

import dk.revus.kit.decision.Refused;

/** Why a message says no. */
public sealed interface MessageRefusal {

    @Refused(as = NOT_FOUND)
    record NeverIntended() implements MessageRefusal {}
}
