package dk.revus.themecatalogue;

import dk.revus.testkit.ServiceUnderTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What other services tell of one cycle, as they would tell it.
 *
 * @param service that hears it
 * @param cycle tells one test's history from another's, in every id
 */
public record History(ServiceUnderTest service, String cycle) {

    public static final String RESPONSES = "revus.response.events";
    public static final String CALLS = "revus.call.events";
    public static final String MEETINGS = "revus.meeting.events";
    public static final String STRATEGIES = "revus.strategy.events";
    public static final String PROJECTS = "revus.project.events";

    public String response(String municipality) {
        return "SV-" + municipality + "-" + cycle;
    }

    public String wish(String municipality, int number) {
        return "ØN-" + municipality + "-" + cycle + "-0" + number;
    }

    public String call() {
        return "IK-" + cycle;
    }

    /** Tells it and waits until it was heard. */
    public void tell(String topic, String key, long sequence, String type, Object data) {
        service.topics().tell(topic, key, sequence, type, data);
        service.awaitIdle();
    }

    public Map<String, Object> response(
            String municipality,
            String state,
            List<String> ranking,
            List<Map<String, Object>> wishes) {
        var ranks = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < ranking.size(); i++) {
            ranks.add(Map.of("themeId", ranking.get(i), "rank", i + 1));
        }
        var data = new HashMap<String, Object>();
        data.put("responseId", response(municipality));
        data.put("callId", call());
        data.put("cycleId", cycle);
        data.put("organisation", municipality);
        data.put("state", state);
        data.put("themeRanks", ranks);
        data.put("wishes", wishes);
        data.put("reason", null);
        return data;
    }

    public Map<String, Object> wish(String wishId, String title, String... themes) {
        var kind =
                switch (themes.length) {
                    case 0 -> "NEW";
                    case 1 -> "PROPOSED";
                    default -> "SEVERAL";
                };
        return Map.of(
                "wishId",
                wishId,
                "rank",
                1,
                "title",
                title,
                "problem",
                "Et problem",
                "wantedEffort",
                "En indsats",
                "themeBase",
                Map.of("kind", kind, "themeIds", List.of(themes)),
                "principleAnswers",
                List.of(),
                "continuity",
                List.of());
    }

    public Map<String, Object> call(String state, List<String> themes) {
        return call(call(), state, themes);
    }

    public Map<String, Object> call(String callId, String state, List<String> themes) {
        return Map.of(
                "callId",
                callId,
                "cycleId",
                cycle,
                "title",
                "Indkaldelse",
                "state",
                state,
                "themes",
                themes.stream().map(id -> Map.of("themeId", id, "title", id)).toList());
    }

    @SafeVarargs
    public final Map<String, Object> meeting(String meetingId, Map<String, Object>... decisions) {
        return meetingOn("2017-09-01", meetingId, decisions);
    }

    @SafeVarargs
    public final Map<String, Object> meetingOn(
            String day, String meetingId, Map<String, Object>... decisions) {
        return Map.of(
                "meetingId", meetingId,
                "cycleId", cycle,
                "date", day,
                "decisions", List.of(decisions));
    }

    /** A meeting with the decision that was wrong, and the one that stands in its place. */
    public Map<String, Object> correcting(
            String meetingId, String themeId, String wrong, String right) {
        var before = new HashMap<>(decision(themeId, wrong));
        var now = new HashMap<>(decision(themeId, right));
        now.put("decisionId", "BE-2-" + themeId);
        now.put("recordedAt", "2017-09-01T11:05:00Z");
        now.put("corrects", before.get("decisionId"));
        now.put("correctionReason", "Forkert linje valgt.");
        before.put("correctedBy", now.get("decisionId"));
        return meeting(meetingId, before, now);
    }

    public Map<String, Object> decision(String themeId, String type) {
        return Map.of(
                "decisionId",
                "BE-" + themeId,
                "type",
                type,
                "themeId",
                themeId,
                "text",
                "KKR besluttede",
                "reason",
                "Bred opbakning",
                "recordedAt",
                "2017-09-01T08:15:00Z");
    }

    public Map<String, Object> strategy(String state, String... themes) {
        return Map.of(
                "strategyId",
                "ST-" + cycle,
                "cycleId",
                cycle,
                "state",
                state,
                "sections",
                List.of(themes).stream().map(id -> Map.of("themeId", id, "title", id)).toList());
    }

    public Map<String, Object> project(String projectId, String themeId, String state) {
        return Map.of("projectId", projectId, "cycleId", cycle, "themeId", themeId, "state", state);
    }
}
