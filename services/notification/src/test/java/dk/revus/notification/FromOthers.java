package dk.revus.notification;

import dk.revus.testkit.Contracts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What other services tell: their released examples, with other particulars. */
public final class FromOthers {

    private FromOthers() {}

    public static ObjectNode organisation(String code, String name) {
        return example("strategy", "organisation.registered")
                .put("organisation", code)
                .put("name", name)
                .put("officialName", name + " Kommune")
                .put("email", "post@" + code + ".example");
    }

    public static ObjectNode call(String id, String state, List<String> invited) {
        var call = example("submission", "call.published").put("callId", id).put("state", state);
        call.set("invited", texts(invited));
        return call;
    }

    /** A call after something was done to it: its last amendment is that of the example. */
    public static ObjectNode changed(String type, String id, String lastDay, List<String> invited) {
        var call = example("submission", type).put("callId", id).put("lastDay", lastDay);
        call.set("invited", texts(invited));
        return call;
    }

    public static ObjectNode answered(String question, String call, String organisation) {
        return example("submission", "question.answered")
                .put("questionId", question)
                .put("callId", call)
                .put("organisation", organisation);
    }

    public static ObjectNode response(String call, String organisation, String state) {
        var sent = "SUBMITTED".equals(state) || "NO_WISHES".equals(state);
        var type = sent ? "response.submitted" : "response.started";
        return example("submission", type)
                .put("responseId", "SV-" + organisation + "-" + call)
                .put("callId", call)
                .put("organisation", organisation)
                .put("state", state);
    }

    public static ObjectNode receipted(
            String call, String organisation, String state, String receiptNo) {
        return response(call, organisation, "SUBMITTED")
                .put("state", state)
                .put("receiptNo", receiptNo);
    }

    /** Questions that are open until this day. */
    public static ObjectNode asked(String id, String organisation, String lastDay) {
        var screening =
                example("submission", "screening.clarification-requested")
                        .put("responseId", id)
                        .put("organisation", organisation);
        ((ObjectNode) screening.path("clarification"))
                .put("lastDay", lastDay)
                .put("requestedAt", "2017-05-10T07:00:00Z");
        return screening;
    }

    public static ObjectNode clarified(String id, String organisation) {
        return example("submission", "screening.clarified")
                .put("responseId", id)
                .put("organisation", organisation);
    }

    public static ObjectNode wish(String id, String organisation, String theme) {
        return example("theme-catalogue", "wish.placed")
                .put("wishId", id)
                .put("organisation", organisation)
                .put("title", "Ønske " + id)
                .put("themeId", theme);
    }

    public static ObjectNode answered(
            String id, String organisation, @Nullable String theme, String outcome) {
        return example("theme-catalogue", "wish.outcome-recorded")
                .put("wishId", id)
                .put("organisation", organisation)
                .put("title", "Ønske " + id)
                .put("themeId", theme)
                .put("outcome", outcome);
    }

    public static ObjectNode theme(String id, List<String> from, @Nullable String into) {
        var theme =
                example("theme-catalogue", "theme.merged")
                        .put("themeId", id)
                        .put("title", "Tema " + id)
                        .put("mergedInto", into);
        theme.set("mergedFrom", texts(from));
        return theme;
    }

    public static ObjectNode project(String type, String id, String theme) {
        return example("project", type).put("projectId", id).put("themeId", theme);
    }

    private static ObjectNode example(String producer, String type) {
        return (ObjectNode) Contracts.example(producer, type);
    }

    private static JsonNode texts(List<String> values) {
        var array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
