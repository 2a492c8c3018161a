package dk.revus.portal.response;

/** What may be done with a response, as the submission service calls it. */
final class Verbs {

    static final String SAVE = "save-draft";
    static final String SUBMIT = "submit";
    static final String NO_WISHES = "declare-no-wishes";
    static final String REOPEN = "reopen";
    static final String WITHDRAW = "withdraw";

    private Verbs() {}
}
