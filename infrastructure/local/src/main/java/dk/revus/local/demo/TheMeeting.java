package dk.revus.local.demo;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Step 9: the meeting of 1 September decides, and every wish is answered with a reason. */
final class TheMeeting implements Chapter {

    /** "Den grønne dagsorden" is no fourth theme: it runs across the three. */
    private static final String ACROSS =
            "Klima og miljø skal være tydelige på tværs af de tre temaer.";

    private static final Map<String, String> REASONS =
            Map.of(
                    Story.GREEN,
                    ACROSS,
                    Story.MERGED,
                    "Flest kommuner peger på vejen fra uddannelse til job.",
                    "Infrastruktur",
                    "Et fælles pres på staten kræver en fælles prioritering.",
                    "Erhvervsfremme",
                    "Kommunerne vil have et enklere system for virksomhederne.",
                    "'Smart-samfundet'",
                    "Bæres bedre af de enkelte projekter end som eget tema.",
                    "Liveability",
                    "Løftes af andre fora; få kommuner satte det øverst.");

    @Override
    public String title() {
        return "1. september 2017 – KKR beslutter";
    }

    @Override
    public void play(Story story) {
        story.moveTo("2017-09-01T13:00");
        var id = meeting(story).path("meetingId").asString();
        var path = "/meetings/" + id;
        act(story, path, "hold", Story.SECRETARIAT, Story.body());
        decide(story, path, "PRIORITISE", List.of(Story.MERGED, "Infrastruktur", "Erhvervsfremme"));
        decide(story, path, "PRIORITISE", List.of(Story.GREEN));
        decide(story, path, "NOT_PRIORITISE", List.of("'Smart-samfundet'", "Liveability"));
        act(story, path, "approve-minutes", "kkr-formand", Story.body());
        story.tell(
                "KKR prioriterer tre temaer og den grønne dagsorden på tværs af dem; to af de seks"
                        + " står ikke alene.");
        story.player.await("temaerne kender beslutningen", () -> allDecided(story));
        answerEveryWish(story);
        finishTheCall(story);
    }

    private static JsonNode meeting(Story story) {
        return story.player
                .get(Story.SECRETARIAT, "/meetings?limit=200")
                .path("items")
                .valueStream()
                .filter(meeting -> meeting.path("cycleId").asString().equals(Story.CYCLE))
                .findFirst()
                .orElseThrow();
    }

    private static void act(Story story, String path, String verb, String user, Object body) {
        story.player.change(user, path + ":" + verb, story.player.get(user, path), body);
    }

    private static void decide(Story story, String path, String type, List<String> titles) {
        for (var title : titles) {
            var body =
                    Story.body()
                            .put("type", type)
                            .put("themeId", story.theme(title))
                            .put("text", "KKR Hovedstaden behandlede ”" + title + "”.")
                            .put("reason", reason(title));
            act(story, path, "record-decision", Story.SECRETARIAT, body);
        }
    }

    private static String reason(String title) {
        return REASONS.getOrDefault(title, "");
    }

    private static boolean allDecided(Story story) {
        return REASONS.keySet().stream()
                .allMatch(
                        title ->
                                !story.player
                                        .get(Story.SECRETARIAT, "/themes/" + story.theme(title))
                                        .path("decision")
                                        .isNull());
    }

    private static void answerEveryWish(Story story) {
        var wishes = Consolidation.wishes(story);
        var open = wishes.stream().filter(wish -> wish.path("outcome").isNull()).toList();
        for (var wish : open) {
            var id = wish.path("wishId").asString();
            var seen = story.player.get(Story.SECRETARIAT, "/wishes/" + id);
            var theme = seen.path("livesOnAs").asString();
            story.player.change(
                    Story.SECRETARIAT,
                    "/wishes/" + id + ":record-outcome",
                    seen,
                    outcome(story, theme));
        }
        story.tell(
                "%d ønsker får et svar med en begrundelse. %d af %d har sit allerede: trukket"
                        + " tilbage.",
                open.size(), wishes.size() - open.size(), wishes.size());
    }

    private static void finishTheCall(Story story) {
        var path = "/calls/" + story.call();
        var finished =
                story.player.change(
                        Story.SECRETARIAT,
                        path + ":finish-processing",
                        story.player.get(Story.SECRETARIAT, path),
                        Story.body());
        if (finished.path("state").asString().equals("PROCESSED")) {
            story.tell("Alle svar er behandlet. Indkaldelsen er færdigbehandlet.");
        }
    }

    private static JsonNode outcome(Story story, String theme) {
        if (theme.equals(story.theme(Story.GREEN))) {
            return Story.because(ACROSS).put("outcome", "IN_THEME").put("themeId", theme);
        }
        for (var title : List.of("'Smart-samfundet'", "Liveability")) {
            if (theme.equals(story.theme(title))) {
                return Story.because(reason(title))
                        .put("outcome", "NOT_PRIORITISED")
                        .put("themeId", theme);
            }
        }
        boolean merged = theme.equals(story.theme(Story.MERGED));
        return Story.because(
                        merged
                                ? "Skrevet sammen med beslægtede ønsker i det fælles tema."
                                : "Temaet er prioriteret, og ønsket følger med.")
                .put("outcome", merged ? "MERGED" : "IN_THEME")
                .put("themeId", theme);
    }
}
