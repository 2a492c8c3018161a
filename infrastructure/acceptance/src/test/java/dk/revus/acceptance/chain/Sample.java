package dk.revus.acceptance.chain;

import dk.revus.acceptance.chain.Evidence.Acknowledged;
import dk.revus.acceptance.chain.Evidence.Commit;
import dk.revus.acceptance.chain.Evidence.Heard;
import dk.revus.acceptance.chain.Evidence.Intent;
import dk.revus.acceptance.chain.Evidence.Mail;
import dk.revus.acceptance.chain.Evidence.PublishedEvent;
import dk.revus.local.http.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A very small cycle in which everything adds up: three invited, one answered here and one by
 * e-mail, one wish, one project.
 */
final class Sample {

    private static final String CALL =
            """
            {"invited": ["101", "147", "165"], "themes": [{"themeId": "T1"}, {"themeId": "T2"}]}""";
    private static final String SENT =
            """
            {"organisation": "165", "state": "SUBMITTED", "receiptNo": "KV-1",
             "themeRanks": [{"themeId": "T2", "rank": 1}, {"themeId": "T1", "rank": 2}],
             "wishes": [{"wishId": "W1"}]}""";
    private static final String STARTED =
            """
            {"organisation": "%s", "state": "DRAFT", "receiptNo": null, "themeRanks": [], "wishes": []}""";
    private static final String EMAILED =
            """
            {"organisation": "147", "state": "REGISTERED_ON_BEHALF", "receiptNo": "KV-2", "themeRanks": [],
             "wishes": [], "onBehalf": {"confirmed": false}, "reservation": {"body": "KB"}}""";
    private static final String SILENT =
            """
            {"organisation": "101", "state": "NOT_SUBMITTED", "receiptNo": null, "themeRanks": [], "wishes": []}""";
    private static final String WISH =
            """
            {"wishId": "W1", "themeId": "T1", "outcome": "IN_THEME", "reason": "Derfor."}""";
    private static final String THEME =
            """
            {"themeId": "%s", "state": "%s", "mergedInto": %s}""";
    private static final String PROJECT =
            """
            {"themeId": "T3", "projectId": "PJ", "state": "CLOSED", "amountDkk": 5,
             "indicators": [{"indicatorId": "I1", "actual": 3}]}""";

    /** The id of the event about the e-mail. */
    private static final String EMAIL_TOLD = "response/SV-147-20171";

    private final List<Commit> journal = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();

    private Sample() {}

    static Evidence evidence() {
        var sample = new Sample();
        sample.commit("submission", "call/IK", 1, "lead:k1", CALL);
        sample.commit(
                "submission", "response/SV-165-2017", 1, "editor:k", STARTED.formatted("165"));
        sample.commit("submission", "response/SV-165-2017", 2, "mayor:k2", SENT);
        sample.commit("submission", "response/SV-147-2017", 1, "secretary:k5", EMAILED);
        sample.commit("submission", "response/SV-101-2017", 1, "system", SILENT);
        sample.commit(
                "theme-catalogue",
                "theme/T1",
                1,
                "lead:a",
                THEME.formatted("T1", "MERGED", "\"T3\""));
        sample.commit(
                "theme-catalogue",
                "theme/T2",
                1,
                "lead:b",
                THEME.formatted("T2", "PUBLISHED", "null"));
        sample.commit(
                "theme-catalogue",
                "theme/T3",
                1,
                "lead:c",
                THEME.formatted("T3", "ACTIVE", "null"));
        sample.commit("theme-catalogue", "wish/W1", 1, "lead:k3", WISH);
        sample.commit("project", "project/PJ", 1, "pl:k4", PROJECT);
        return new Evidence(
                List.of(
                        new Acknowledged("editor", "/calls/IK/responses/165", "", 200, 1),
                        new Acknowledged(
                                "mayor", "/calls/IK/responses/165:submit", "mayor:k2", 200, 2),
                        new Acknowledged(
                                "secretary",
                                "/calls/IK/responses/147:register-on-behalf",
                                "secretary:k5",
                                200,
                                1),
                        new Acknowledged("pl", "/projects", "pl:k4", 201, 1)),
                sample.journal,
                List.of(),
                sample.heard,
                List.of(
                        new Intent("receipt-KV-1-165", "RECEIPT", "165", "KV-1", "SENT"),
                        new Intent("on-behalf-147", "ON_BEHALF", "147", EMAIL_TOLD, "SENT")),
                List.of(
                        new Mail("<receipt-KV-1-165@revus.example>", "post@165.example"),
                        new Mail("<on-behalf-147@revus.example>", "post@147.example")),
                0,
                shown());
    }

    private void commit(String service, String stream, long version, String command, String data) {
        var topic = "revus." + stream.substring(0, stream.indexOf('/')) + ".events";
        var published =
                new PublishedEvent(
                        stream + version, topic, type(data), stream, version * 1000, json(data));
        var person = command.contains(":") ? command.substring(0, command.indexOf(':')) : command;
        journal.add(
                new Commit(service, stream, version, command, person, false, List.of(published)));
        heard.add(new Heard(topic, stream, published.id(), published.sequence()));
    }

    private static String type(String data) {
        return data.equals(SENT)
                ? "response.submitted"
                : data.equals(EMAILED) ? "response.registered-on-behalf" : "x";
    }

    private static Map<String, JsonNode> shown() {
        return Map.of(
                "board",
                json(
                        """
                        {"answered": 2,
                         "countedApart": {"late": 0, "withReservation": 1, "onBehalfConfirmed": 0,
                                          "onBehalfUnconfirmed": 1},
                         "tiles": [
                          {"organisation": "101", "state": "NOT_SUBMITTED", "wishes": 0},
                          {"organisation": "147", "state": "REGISTERED_ON_BEHALF", "wishes": 0,
                           "reserved": true, "onBehalf": "UNCONFIRMED"},
                          {"organisation": "165", "state": "SUBMITTED", "wishes": 1}]}"""),
                "support",
                json(
                        """
                        [{"themeId": "T1", "municipalities": 1, "firstChoices": 0, "borda": 1, "wishes": 1},
                         {"themeId": "T2", "municipalities": 1, "firstChoices": 1, "borda": 2, "wishes": 0},
                         {"themeId": "T3", "municipalities": 1, "firstChoices": 0, "borda": 1, "wishes": 1}]"""),
                "portfolio",
                json(
                        """
                        {"themes": [{"themeId": "T3", "projects": [%s]}]}"""
                                .formatted(PROJECT)),
                "figures",
                json(
                        """
                        {"invited": 3, "answered": 2, "noWishes": 0, "notSubmitted": 1, "wishes": 1,
                         "wishesWithOutcome": 1, "explainedShare": 1.0, "prioritisedThemes": [{"themeId": "T3"}]}"""));
    }

    private static JsonNode json(String text) {
        return Http.JSON.readTree(text);
    }
}
