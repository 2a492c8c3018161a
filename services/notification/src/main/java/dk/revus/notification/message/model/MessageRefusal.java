package dk.revus.notification.message.model;

/** Why a message says no. */
public sealed interface MessageRefusal {

    record NeverIntended() implements MessageRefusal {}
}
