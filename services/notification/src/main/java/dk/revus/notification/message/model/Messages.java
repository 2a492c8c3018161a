package dk.revus.notification.message.model;

/** Where the rest of the service leaves what is to be told. */
public interface Messages {

    /**
     * Once this returns the message is told, whatever stops meanwhile; asking again is harmless.
     */
    void intend(Note note);
}
