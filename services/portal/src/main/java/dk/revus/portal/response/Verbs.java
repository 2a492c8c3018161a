package dk.revus.portal.response;

import java.util.LinkedHashMap;
import java.util.Map;

/** What may be done with a response, as the submission service calls it, and on which page. */
final class Verbs {

    static final String SAVE = "save-draft";
    static final String CHANGE = "change-after-reservation";
    static final String REGISTER = "register-on-behalf";

    private static final Map<String, String> PLACES = places();

    private Verbs() {}

    private static Map<String, String> places() {
        var places = new LinkedHashMap<String, String>();
        places.put("send-for-sign-off", "/sign-off");
        places.put("approve", "/sign-off");
        places.put("decline-sign-off", "/sign-off");
        places.put("submit", "/submit");
        places.put("declare-no-wishes", "/no-wishes");
        places.put("confirm-on-behalf", "/confirm");
        places.put("reopen", "#reopen");
        places.put("lift-reservation", "/reservation");
        places.put(CHANGE, "/change");
        places.put("fail-reservation", "/reservation");
        places.put("request-late", "/late");
        places.put("grant-late", "/late");
        places.put("correct-late", "/late");
        places.put("refuse-late", "/late");
        places.put(REGISTER, "/register");
        places.put("withdraw-wish", "/withdraw-wish");
        places.put("withdraw", "/withdraw");
        places.put("require-four-eyes", "/sign-off");
        return places;
    }

    /**
     * @param base the address of the response
     * @param draft the address of the form that it is written in
     */
    static Map<String, String> placesAt(String base, String draft) {
        var at = new LinkedHashMap<String, String>();
        at.put(SAVE, draft + "#writing");
        PLACES.forEach((verb, place) -> at.put(verb, base + place));
        return at;
    }
}
