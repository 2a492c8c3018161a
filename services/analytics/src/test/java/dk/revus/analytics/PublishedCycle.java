package dk.revus.analytics;

import dk.revus.testkit.Api;
import dk.revus.testkit.ServiceUnderTest;
import dk.revus.testkit.TestIssuer;
import java.util.List;
import java.util.Map;

/** The whole service, told a cycle from its plan to a project's result: events in, pictures out. */
final class PublishedCycle implements AutoCloseable {

    static final Map<String, String> PUBLIC = Map.of();
    private static final Map<String, String> INTERNAL = Map.of("ce_classification", "INTERNAL");

    private final ServiceUnderTest service = ServiceUnderTest.start(AnalyticsApplication::start);
    private int events;

    private PublishedCycle() {}

    /**
     * Of the four invited, 165 sent two wishes, 155 an e-mail, 101 began and 147 did nothing; a
     * later call invites 165 alone, which answers it too.
     */
    static PublishedCycle start() {
        var told = new PublishedCycle();
        told.tellTheStory();
        told.service.awaitIdle();
        return told;
    }

    private void tellTheStory() {
        var invited = List.of("101", "147", "155", "165");
        tell("cycle", FromOthers.CYCLE, "cycle.planned", FromOthers.cycle(), PUBLIC);
        invited.forEach(
                code ->
                        tell(
                                "organisation",
                                code,
                                "organisation.registered",
                                FromOthers.organisation(code),
                                INTERNAL));
        tell("call", "IK-1", "call.created", FromOthers.call("IK-1", "DRAFT", invited), INTERNAL);
        tell("call", "IK-1", "call.opened", FromOthers.call("IK-1", "OPEN", invited), PUBLIC);
        for (var theme : List.of("T2", "T4")) {
            tell(
                    "theme",
                    theme,
                    "theme.published",
                    FromOthers.theme(theme, "CANDIDATE", List.of(), null),
                    PUBLIC);
        }
        tell(
                "response",
                "SV-165",
                "response.submitted",
                FromOthers.response("165", "SUBMITTED", "KV-165", "W1", "W2"),
                parties("165"));
        tell(
                "response",
                "SV-155",
                "response.registered-on-behalf",
                FromOthers.onBehalf(FromOthers.response("155", "SUBMITTED", "KV-155"), false),
                parties("155"));
        tell(
                "response",
                "SV-101",
                "response.started",
                FromOthers.response("101", "DRAFT", null),
                parties("101"));
        tellOfALaterCallTo("165");
        tell(
                "screening",
                "SV-165",
                "screening.wish-screened",
                FromOthers.screened("SV-165", "W1"),
                parties("165"));
        tell("wish", "W1", "wish.placed", FromOthers.wish("W1", "165", "T4"), parties("165"));
        tell("wish", "W2", "wish.placed", FromOthers.wish("W2", "165", "T4"), parties("165"));
        tell(
                "theme",
                "T4",
                "theme.merged",
                FromOthers.theme("T4", "MERGED", List.of(), "T7"),
                PUBLIC);
        tell(
                "theme",
                "T7",
                "theme.merged",
                FromOthers.theme("T7", "PRIORITISED", List.of("T4"), null),
                PUBLIC);
        tell("meeting", "MØ-1", "decision.recorded", FromOthers.meeting("T7"), PUBLIC);
        tell(
                "wish",
                "W1",
                "wish.outcome-recorded",
                FromOthers.answered("W1", "165", "T7", "MERGED"),
                PUBLIC);
        tell("strategy", "ST-1", "strategy.adopted", FromOthers.strategy("T7"), PUBLIC);
        for (var type : List.of("application.granted", "project.closed")) {
            tell("project", "PJ-1", type, FromOthers.project(type, "PJ-1", "T7"), PUBLIC);
        }
        tell(
                "project",
                "PJ-2",
                "application.submitted",
                FromOthers.project("application.submitted", "PJ-2", "T7"),
                parties("1084"));
        tell(
                "audit",
                "A-1",
                "audit.entry-recorded",
                Map.of("secret", "x"),
                Map.of("ce_classification", "RESTRICTED"),
                "revus.meeting.events");
    }

    /** It asks for the same themes again, and is answered with the same ranking. */
    private void tellOfALaterCallTo(String municipality) {
        var call = FromOthers.call("IK-2", "OPEN", List.of(municipality));
        tell("call", "IK-2", "call.opened", call, PUBLIC);
        var answer =
                FromOthers.response(municipality, "SUBMITTED", "KV-2-" + municipality)
                        .put("responseId", "SV-2-" + municipality)
                        .put("callId", "IK-2");
        tell(
                "response",
                "SV-2-" + municipality,
                "response.submitted",
                answer,
                parties(municipality));
    }

    void tell(String kind, String id, String type, Object data, Map<String, String> more) {
        tell(kind, id, type, data, more, "revus." + kind + ".events");
    }

    private void tell(
            String kind,
            String id,
            String type,
            Object data,
            Map<String, String> more,
            String topic) {
        service.topics().tell(topic, kind + "/" + id, ++events, type, data, more);
    }

    static Map<String, String> parties(String organisation) {
        return Map.of("ce_classification", "PARTIES", "ce_audience", organisation + ",KKR");
    }

    /** How many were told so far. */
    int events() {
        return events;
    }

    Api api() {
        return service.api();
    }

    Api as(String role, String organisation) {
        return api().as(role, organisation);
    }

    TestIssuer issuer() {
        return service.issuer();
    }

    @Override
    public void close() {
        service.close();
    }
}
