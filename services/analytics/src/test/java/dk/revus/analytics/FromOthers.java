package dk.revus.analytics;

import dk.revus.testkit.Contracts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What other services tell: their released examples, with other particulars. */
public final class FromOthers {

    public static final String CYCLE = "revus-2019-2022";

    private FromOthers() {}

    public static ObjectNode organisation(String code) {
        return example("strategy", "organisation.registered")
                .put("organisation", code)
                .put("name", "Kommune " + code);
    }

    public static ObjectNode cycle() {
        return example("strategy", "cycle.planned").put("cycleId", CYCLE);
    }

    public static ObjectNode call(String id, String state, List<String> invited) {
        var call =
                example("submission", "call.published")
                        .put("callId", id)
                        .put("cycleId", CYCLE)
                        .put("state", state);
        call.set("invited", texts(invited));
        call.set("themes", themes("T2", "T4", "T5"));
        return call;
    }

    private static JsonNode themes(String... ids) {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var id : ids) {
            array.addObject().put("themeId", id).put("title", "Tema " + id);
        }
        return array;
    }

    /** A response with these wishes, ranking T4 before T2. */
    public static ObjectNode response(
            String organisation, String state, @Nullable String receiptNo, String... wishes) {
        var response =
                example("submission", "response.submitted")
                        .put("responseId", "SV-" + organisation)
                        .put("callId", "IK-1")
                        .put("cycleId", CYCLE)
                        .put("organisation", organisation)
                        .put("state", state)
                        .put("receiptNo", receiptNo)
                        .put("submittedAt", receiptNo == null ? null : "2017-06-07T08:15:00Z");
        var example = (ObjectNode) response.path("wishes").path(0);
        var list = JsonNodeFactory.instance.arrayNode();
        for (var wish : wishes) {
            list.add(
                    example.deepCopy()
                            .put("wishId", wish)
                            .put("rank", list.size() + 1)
                            .put("title", "Ønske " + wish)
                            .put("problem", "Hemmeligt problem"));
        }
        response.set("wishes", list);
        var ranks = JsonNodeFactory.instance.arrayNode();
        if (receiptNo != null) {
            ranks.addObject().put("themeId", "T4").put("rank", 1);
            ranks.addObject().put("themeId", "T2").put("rank", 2);
        }
        response.set("themeRanks", ranks);
        return response;
    }

    /** The same, subject to a council's decision that is still to come. */
    public static ObjectNode reserved(ObjectNode response) {
        var told = example("submission", "response.reservation-resolved");
        response.set("reservation", told.path("reservation"));
        return response.put("state", "SUBMITTED_WITH_RESERVATION");
    }

    /** The same, written down by the secretariat. */
    public static ObjectNode onBehalf(ObjectNode response, boolean confirmed) {
        var told = confirmed ? "response.confirmed-on-behalf" : "response.registered-on-behalf";
        response.set("onBehalf", example("submission", told).path("onBehalf"));
        return confirmed ? response : response.put("state", "REGISTERED_ON_BEHALF");
    }

    /** One wish of a response has a result. */
    public static ObjectNode screened(String response, String wish) {
        var screening =
                example("submission", "screening.wish-screened").put("responseId", response);
        ((ObjectNode) screening.path("wishes").get(0)).put("wishId", wish);
        return screening;
    }

    public static ObjectNode wish(String id, String organisation, String theme) {
        return example("theme-catalogue", "wish.placed")
                .put("wishId", id)
                .put("responseId", "SV-" + organisation)
                .put("cycleId", CYCLE)
                .put("organisation", organisation)
                .put("title", "Ønske " + id)
                .put("themeId", theme);
    }

    public static ObjectNode answered(
            String id, String organisation, @Nullable String theme, String outcome) {
        return example("theme-catalogue", "wish.outcome-recorded")
                .put("wishId", id)
                .put("responseId", "SV-" + organisation)
                .put("cycleId", CYCLE)
                .put("organisation", organisation)
                .put("title", "Ønske " + id)
                .put("themeId", theme)
                .put("outcome", outcome)
                .put("reason", "Derfor");
    }

    public static ObjectNode theme(
            String id, String state, List<String> from, @Nullable String into) {
        var theme =
                example("theme-catalogue", "theme.merged")
                        .put("themeId", id)
                        .put("cycleId", CYCLE)
                        .put("title", "Tema " + id)
                        .put("state", state)
                        .put("mergedInto", into);
        theme.set("mergedFrom", texts(from));
        return theme;
    }

    public static ObjectNode meeting(String theme) {
        var meeting = example("strategy", "decision.recorded").put("cycleId", CYCLE);
        ((ObjectNode) meeting.path("decisions").path(0)).put("themeId", theme);
        return meeting;
    }

    public static ObjectNode strategy(String theme) {
        var strategy = example("strategy", "strategy.adopted").put("cycleId", CYCLE);
        ((ObjectNode) strategy.path("sections").path(0)).put("themeId", theme);
        return strategy;
    }

    public static ObjectNode project(String type, String id, String theme) {
        return example("project", type)
                .put("projectId", id)
                .put("cycleId", CYCLE)
                .put("themeId", theme);
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
