package dk.revus.notification.message;

/** Where mail is handed over. */
interface Post {

    /**
     * Returns when the mail server has taken responsibility.
     *
     * @throws PostRefused when the server does not want this mail, for now or for good
     * @throws PostUnavailable when there is no server to talk to
     */
    void send(Mail mail);

    /** Nothing more to send for now. */
    void hangUp();
}
