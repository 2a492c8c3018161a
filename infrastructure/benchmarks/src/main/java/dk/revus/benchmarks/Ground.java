package dk.revus.benchmarks;

import dk.revus.local.PlatformProblem;
import dk.revus.local.http.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls of our own, each in a cycle of its own and with a theme of its own, modelled on the call
 * that the platform has open. A municipality answers a call once, so a measurement needs as many
 * calls as each is to submit.
 *
 * @param callId where its responses are
 * @param themeId the theme that can be ranked and wished for
 * @param board where it is seen who has answered
 */
record Ground(String callId, String themeId, String board) {

    private static final String PREFIX = "bench-";

    /** Makes this many, all open. */
    static List<Ground> of(int calls, GatewayClient lead, GatewayClient chairmanship) {
        var model = openCall(lead);
        var run = UUID.randomUUID().toString().substring(0, 8);
        var made = new ArrayList<Ground>();
        for (int i = 1; i <= calls; i++) {
            made.add(one(PREFIX + run + "-" + i, model, lead, chairmanship));
        }
        return made;
    }

    /** The call that the platform itself has open. */
    static JsonNode openCall(GatewayClient lead) {
        return lead.read("/calls?limit=200")
                .path("items")
                .valueStream()
                .filter(call -> "OPEN".equals(call.path("state").asString()))
                .filter(call -> !call.path("cycleId").asString().startsWith(PREFIX))
                .findFirst()
                .orElseThrow(
                        () ->
                                new PlatformProblem(
                                        "No call is open, so nobody can submit; a fresh platform has one"
                                                + " (REVUS_HOME=<empty folder> ./revus up --detach)."));
    }

    private static Ground one(
            String cycleId, JsonNode model, GatewayClient lead, GatewayClient chairmanship) {
        lead.create("/cycles", cycle(cycleId, model));
        var theme = lead.create("/themes", theme(cycleId));
        var themeId = theme.path("themeId").asString();
        lead.demand("/themes/" + themeId + ":publish", theme, null);
        var call = call(cycleId, themeId, model, lead);
        var path = "/calls/" + call.path("callId").asString();
        call = chairmanship.demand(path + ":sign", call, null);
        lead.demand(path + ":publish", call, confirmed());
        return new Ground(call.path("callId").asString(), themeId, "/cycles/" + cycleId + "/board");
    }

    private static ObjectNode cycle(String cycleId, JsonNode model) {
        var cycle = Http.JSON.createObjectNode();
        cycle.put("cycleId", cycleId).put("title", "Måling " + cycleId + " (eksempeldata)");
        cycle.putArray("milestones")
                .addObject()
                .put("key", "deadline")
                .put("title", "Sidste dag")
                .put("date", model.path("lastDay").asString());
        return cycle;
    }

    private static ObjectNode theme(String cycleId) {
        return Http.JSON
                .createObjectNode()
                .put("cycleId", cycleId)
                .put("title", "Et tema til måling (eksempeldata)")
                .put("summary", "Eksempeldata")
                .put("origin", "PROPOSED_BY_WORKING_GROUP");
    }

    /** News of the theme may still be on its way to the call. */
    private static JsonNode call(
            String cycleId, String themeId, JsonNode model, GatewayClient lead) {
        var call = Http.JSON.createObjectNode();
        call.put("cycleId", cycleId).put("title", "Måling " + cycleId + " (eksempeldata)");
        call.set("letter", model.path("letter"));
        call.put("lastDay", model.path("lastDay").asString());
        call.put("meetingDate", model.path("meetingDate").asString());
        call.put("maxWishes", model.path("maxWishes").asInt());
        var principles = call.putArray("principles");
        model.path("principles").forEach(p -> principles.add(p.path("principleId").asString()));
        call.putArray("themes").add(themeId);
        call.set("invited", model.path("invited"));
        return lead.createOnceKnown("/calls", call, "unknown-theme");
    }

    private static ObjectNode confirmed() {
        var body = Http.JSON.createObjectNode();
        body.putArray("confirmWarnings").add("DEADLINE_ON_WEEKEND").add("DEADLINE_IN_RECESS");
        return body;
    }
}
