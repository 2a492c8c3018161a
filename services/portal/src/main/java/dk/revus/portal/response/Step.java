package dk.revus.portal.response;

import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done to a response as a whole: its address is the name here.
 *
 * @param verb as the submission service calls it
 * @param view the page that asks
 * @param then where it leads when it is done
 * @param body what is sent along, out of the form
 */
record Step(String verb, String view, String then, Function<FormData, Map<String, Object>> body) {

    private static final Map<String, Step> STEPS = steps();

    static @Nullable Step named(String name) {
        return STEPS.get(name);
    }

    private static Map<String, Step> steps() {
        var steps = new HashMap<String, Step>();
        steps.put("submit", new Step("submit", "submit", "/receipt", _ -> Map.of()));
        steps.put(
                "no-wishes",
                new Step("declare-no-wishes", "no-wishes", "/receipt", fields("reason")));
        add(steps, "reopen", "reopen", "?done=response-reopened", _ -> Map.of());
        add(steps, "withdraw", "withdraw", "?done=response-withdrawn", fields("reason"));
        add(
                steps,
                "withdraw-wish",
                "withdraw-wish",
                "?done=response-wish-withdrawn",
                fields("wishId", "reason"));
        signOff(steps);
        late(steps);
        add(
                steps,
                "lift-reservation",
                "reservation",
                "?done=response-reservation-lifted",
                fields("body", "date", "item"));
        add(
                steps,
                "fail-reservation",
                "reservation",
                "?done=response-reservation-failed",
                fields("reason", "body", "date", "item"));
        add(steps, "confirm-on-behalf", "confirm", "/receipt", Step::standing);
        return Map.copyOf(steps);
    }

    private static void signOff(Map<String, Step> steps) {
        add(steps, "send-for-sign-off", "sign-off", "?done=response-waits", fields("to", "note"));
        add(steps, "approve", "sign-off", "?done=response-approved", _ -> Map.of());
        steps.put("approve-and-send", new Step("submit", "sign-off", "/receipt", _ -> Map.of()));
        add(steps, "decline-sign-off", "sign-off", "?done=response-declined", fields("comment"));
        add(
                steps,
                "require-four-eyes",
                "sign-off",
                "/sign-off?done=response-four-eyes",
                formData -> Map.of("required", formData.text("required").equals("yes")));
    }

    private static void late(Map<String, Step> steps) {
        add(steps, "request-late", "late", "?done=response-late-requested", fields("reason"));
        add(steps, "grant-late", "late", "?done=response-late-granted", fields("reason", "until"));
        add(
                steps,
                "correct-late",
                "late",
                "?done=response-late-corrected",
                fields("reason", "until"));
        add(steps, "refuse-late", "late", "?done=response-late-refused", fields("reason"));
    }

    private static void add(
            Map<String, Step> steps,
            String verb,
            String view,
            String then,
            Function<FormData, Map<String, Object>> body) {
        steps.put(verb, new Step(verb, view, then, body));
        steps.putIfAbsent(view, new Step("", view, then, body)); // the page that asks
    }

    private static Function<FormData, Map<String, Object>> fields(String... names) {
        return formData -> Fields.of(formData, names).json();
    }

    private static Map<String, Object> standing(FormData formData) {
        var json = new Fields();
        Standing.of(formData).into(json);
        return json.json();
    }

    /** Whether this is a page only, with several things that can be done on it. */
    boolean isPageOnly() {
        return verb.isEmpty();
    }
}
