package dk.revus.themecatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Api;
import dk.revus.testkit.Api.Reply;
import dk.revus.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What people do with themes and wishes, step by step, each by one who may. */
public record Steps(ServiceUnderTest service) {

    public Api lead() {
        return service.api().as("SECRETARIAT_LEAD", "KKR");
    }

    public Api committee() {
        return service.api().as("OFFICIALS_COMMITTEE", "KKR");
    }

    public Api municipality(String code) {
        return service.api().as("MAYOR", code);
    }

    /** A draft under the next free number. */
    public String draft(String cycle, String title) {
        return draft(cycle, title, "PROPOSED_BY_WORKING_GROUP");
    }

    public String draft(String cycle, String title, String origin) {
        var reply =
                lead().post(
                                "/api/v1/themes",
                                Map.of(
                                        "cycleId", cycle,
                                        "title", title,
                                        "summary", "Kort om " + title,
                                        "origin", origin));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json().path("themeId").asString();
    }

    public String published(String cycle, String title) {
        var id = draft(cycle, title);
        done(act(lead(), id, "publish", Map.of()));
        return id;
    }

    public String candidate(String cycle, String title) {
        var id = published(cycle, title);
        done(act(lead(), id, "nominate", Map.of()));
        return id;
    }

    public String shortlisted(String cycle, String title) {
        var id = candidate(cycle, title);
        done(act(committee(), id, "shortlist", Map.of()));
        return id;
    }

    public Reply merge(String... from) {
        return lead().post(
                        "/api/v1/themes:merge",
                        Map.of(
                                "from", List.of(from),
                                "title", "Sammen",
                                "summary", "To i én",
                                "reason", "Samme målgruppe"));
    }

    /** On the version that is there now. */
    public Reply act(Api who, String themeId, String verb, Object body) {
        return who.onVersion(version("/api/v1/themes/" + themeId))
                .post("/api/v1/themes/" + themeId + ":" + verb, body);
    }

    public Reply actOnWish(Api who, String wishId, String verb, Object body) {
        return who.onVersion(version("/api/v1/wishes/" + wishId))
                .post("/api/v1/wishes/" + wishId + ":" + verb, body);
    }

    private long version(String path) {
        return lead().get(path).version();
    }

    public JsonNode theme(String id) {
        return lead().get("/api/v1/themes/" + id).json();
    }

    public JsonNode wish(String id) {
        return lead().get("/api/v1/wishes/" + id).json();
    }

    public String stateOf(String themeId) {
        return theme(themeId).path("state").asString();
    }

    public static void done(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    public static void refused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
    }
}
