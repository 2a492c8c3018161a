package dk.revus.portal;

import dk.revus.portal.FakeGateway.Answer;
import dk.revus.portal.FakeGateway.Asked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A response that is really kept: it has versions, a key belongs to one content, and a new wish
 * gets its number. What the submission service does, as far as somebody who writes can tell.
 */
final class KeptResponse {

    static final String PATH = "calls/IK-2017-01/responses/165";

    private final ObjectNode response = (ObjectNode) FakeGateway.known(PATH);
    private final Map<String, String> contentOfKey = new LinkedHashMap<>();
    private final List<String> refusals = new ArrayList<>();
    private int numbered = 2;

    KeptResponse(FakeGateway gateway) {
        gateway.on("GET", PATH, asked -> now(200));
        gateway.on("PUT", PATH, this::save);
    }

    private synchronized Answer save(Asked asked) {
        if (!asked.headers().containsKey("authorization")) {
            return refuse(401, "not-signed-in");
        }
        var before = contentOfKey.get(asked.headers().getOrDefault("idempotency-key", ""));
        if (before != null) {
            return before.equals(asked.body()) ? now(200) : refuse(422, "idempotency-replay");
        }
        if (!("\"" + version() + "\"").equals(asked.headers().get("if-match"))) {
            return refuse(412, "version-conflict");
        }
        contentOfKey.put(asked.headers().getOrDefault("idempotency-key", ""), asked.body());
        keep(asked.json());
        return now(200);
    }

    private void keep(JsonNode content) {
        for (var wish : content.path("wishes")) {
            if (!wish.has("wishId")) {
                ((ObjectNode) wish).put("wishId", "ØN-165-2017-0" + ++numbered);
            }
        }
        response.set("content", content);
        response.put("version", version() + 1);
        var findings = response.putArray("findings");
        for (int i = 0; i < content.path("wishes").size(); i++) {
            if (!content.at("/wishes/" + i).has("problem")) {
                findings.addObject()
                        .put("code", "R-TITLE")
                        .put("severity", "WARNING")
                        .put("field", "wishes[" + i + "].problem")
                        .put("text", "Something is missing.");
            }
        }
    }

    private Answer refuse(int status, String code) {
        refusals.add(code);
        var problem = response.objectNode();
        problem.put("type", "urn:revus:problem:" + code).put("status", status);
        problem.set("current", response);
        return new Answer(status, problem.toString());
    }

    private synchronized Answer now(int status) {
        return new Answer(status, response.toString());
    }

    private synchronized long version() {
        return response.path("version").asLong();
    }

    /** A colleague saves. */
    synchronized void colleagueWrites(String coverText) {
        ((ObjectNode) response.path("content")).put("coverText", coverText);
        response.put("version", version() + 1);
    }

    synchronized void hasOneWish() {
        ((ArrayNode) response.at("/content/wishes")).remove(1);
    }

    synchronized String at(String pointer) {
        return response.path("content").at(pointer).asString("");
    }

    synchronized List<String> wishIds() {
        return response.at("/content/wishes").findValuesAsString("wishId");
    }

    synchronized int saves() {
        return contentOfKey.size();
    }

    synchronized List<String> refusals() {
        return List.copyOf(refusals);
    }
}
