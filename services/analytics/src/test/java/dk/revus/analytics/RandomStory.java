package dk.revus.analytics;

import dk.revus.kit.event.ReceivedEvent;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A cycle as the other services might tell it. */
final class RandomStory {

    private static final List<String> INVITED = List.of("101", "147", "155", "165", "400");

    private final List<ReceivedEvent> history = new ArrayList<>();

    /** The frame is the same each time; who answers what, and how often, is not. */
    RandomStory(Random random) {
        happens("cycle", FromOthers.CYCLE, "cycle.planned", "PUBLIC", FromOthers.cycle());
        INVITED.forEach(
                code ->
                        happens(
                                "organisation",
                                code,
                                "organisation.registered",
                                "INTERNAL",
                                FromOthers.organisation(code)));
        for (var state : List.of("SCHEDULED", "OPEN", "CLOSED")) {
            happens("call", "IK-1", "call.told", "PUBLIC", FromOthers.call("IK-1", state, INVITED));
        }
        for (var organisation : INVITED) {
            for (var time = random.nextInt(4); time > 0; time--) {
                answers(organisation, random.nextInt(8));
            }
            wishes(organisation, random);
        }
        for (var id : List.of("T2", "T4", "T5")) {
            happens(
                    "theme",
                    id,
                    "theme.published",
                    "PUBLIC",
                    FromOthers.theme(id, "PUBLISHED", List.of(), null));
        }
        happens(
                "theme",
                "T7",
                "theme.merged",
                "PUBLIC",
                FromOthers.theme("T7", "CANDIDATE", List.of("T4", "T5"), null));
        happens(
                "theme",
                "T4",
                "theme.merged",
                "PUBLIC",
                FromOthers.theme("T4", "MERGED", List.of(), "T7"));
        happens(
                "theme",
                "T5",
                "theme.merged",
                "PUBLIC",
                FromOthers.theme("T5", "MERGED", List.of(), "T7"));
        happens(
                "theme",
                "T7",
                "theme.decided",
                "PUBLIC",
                FromOthers.theme("T7", "PRIORITISED", List.of("T4", "T5"), null));
        happens("meeting", "MØ-1", "decision.recorded", "PUBLIC", FromOthers.meeting("T7"));
        happens("strategy", "ST-1", "strategy.adopted", "PUBLIC", FromOthers.strategy("T7"));
        for (var id : List.of("PJ-1", "PJ-2")) {
            project(id, "application.submitted", "PARTIES");
            project(id, "application.granted", "PUBLIC");
            project(id, "project.milestone-reached", "PUBLIC");
            project(id, "report.submitted", "PARTIES");
        }
    }

    private void answers(String organisation, int what) {
        var receipt = "KV-" + organisation;
        var data =
                switch (what) {
                    case 0 -> FromOthers.response(organisation, "DRAFT", null);
                    case 1 ->
                            FromOthers.response(
                                    organisation, "DRAFT", receipt, "W1-" + organisation);
                    case 2 -> FromOthers.response(organisation, "NO_WISHES", receipt);
                    case 3 -> FromOthers.response(organisation, "WITHDRAWN", null);
                    case 4 -> FromOthers.reserved(sent(organisation));
                    case 5 -> FromOthers.onBehalf(sent(organisation), false);
                    case 6 -> FromOthers.onBehalf(sent(organisation), true).put("late", true);
                    default -> sent(organisation);
                };
        happens("response", "SV-" + organisation, "response.told", "PARTIES", data);
    }

    private static ObjectNode sent(String organisation) {
        return FromOthers.response(
                organisation,
                "SUBMITTED",
                "KV-" + organisation,
                "W1-" + organisation,
                "W2-" + organisation);
    }

    private void wishes(String organisation, Random random) {
        var theme = List.of("T2", "T4", "T5").get(random.nextInt(3));
        var id = "W1-" + organisation;
        happens("wish", id, "wish.placed", "PARTIES", FromOthers.wish(id, organisation, theme));
        if (random.nextBoolean()) {
            happens(
                    "wish",
                    id,
                    "wish.outcome-recorded",
                    "PUBLIC",
                    FromOthers.answered(id, organisation, "T7", "MERGED"));
        }
    }

    private void project(String id, String type, String classification) {
        happens("project", id, type, classification, FromOthers.project(type, id, "T7"));
    }

    private void happens(
            String kind, String id, String type, String classification, ObjectNode data) {
        var sequence = history.size() + 1;
        history.add(
                new ReceivedEvent(
                        "event-" + sequence,
                        type,
                        id,
                        kind + "/" + id,
                        sequence,
                        Instant.parse("2017-05-10T07:00:00Z").plusSeconds(sequence),
                        FromOthers.CYCLE,
                        classification,
                        Set.of(),
                        null,
                        null,
                        data));
    }

    /** Each key in its own order, the keys in any. */
    List<ReceivedEvent> shuffledAcrossKeys(Random random) {
        var perKey = new LinkedHashMap<String, Deque<ReceivedEvent>>();
        history.forEach(e -> perKey.computeIfAbsent(e.key(), k -> new ArrayDeque<>()).add(e));
        var shuffled = new ArrayList<ReceivedEvent>();
        var keys = new ArrayList<>(perKey.values());
        while (!keys.isEmpty()) {
            shuffled.add(keys.get(random.nextInt(keys.size())).remove());
            keys.removeIf(Deque::isEmpty);
        }
        return shuffled;
    }

    List<ReceivedEvent> history() {
        return List.copyOf(history);
    }
}
