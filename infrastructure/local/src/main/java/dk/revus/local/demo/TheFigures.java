package dk.revus.local.demo;

import java.util.stream.Collectors;

/** The end: what the platform itself says of the cycle, and one wish's whole chain. */
final class TheFigures implements Chapter {

    @Override
    public String title() {
        return "Tallene";
    }

    @Override
    public void play(Story story) {
        var path = "/cycles/" + Story.CYCLE + "/figures";
        story.player.await(
                "alle tal er på plads",
                () ->
                        story.player.get(Story.SECRETARIAT, path).path("explainedShare").asDouble()
                                == 1.0);
        var figures = story.player.get(Story.SECRETARIAT, path);
        story.tell(
                "%d af %d kommuner sendte ønsker.",
                figures.path("answered").asInt(), figures.path("invited").asInt());
        story.tell(
                "Blandt svarene: %d efter fristen, %d stadig med forbehold, %d registreret af sekretariatet"
                        + " og bekræftet, %d ikke bekræftet.",
                story.countedApart("late"),
                story.countedApart("withReservation"),
                story.countedApart("onBehalfConfirmed"),
                story.countedApart("onBehalfUnconfirmed"));
        story.tell(
                "Prioriterede temaer: %s.",
                figures.path("prioritisedThemes")
                        .valueStream()
                        .map(theme -> "”" + theme.path("title").asString() + "”")
                        .collect(Collectors.joining(", ")));
        story.tell(
                "%d af %d ønsker har et svar med begrundelse (%.0f %%).",
                figures.path("wishesWithOutcome").asInt(),
                figures.path("wishes").asInt(),
                figures.path("explainedShare").asDouble() * 100);
        trace(story);
    }

    private static void trace(Story story) {
        var wish =
                Consolidation.wishes(story).stream()
                        .filter(w -> w.path("outcome").asString("").equals("MERGED"))
                        .findFirst()
                        .orElseThrow();
        var id = wish.path("wishId").asString();
        story.player.await(
                "kæden er hel",
                () ->
                        story.player
                                .get(Story.SECRETARIAT, "/wishes/" + id + "/trace")
                                .path("steps")
                                .valueStream()
                                .anyMatch(step -> step.path("kind").asString().equals("RESULT")));
        story.tell("Hvad blev der af ønsket %s?", id);
        story.player
                .get(Story.SECRETARIAT, "/wishes/" + id + "/trace")
                .path("steps")
                .forEach(
                        step ->
                                story.tell(
                                        "  %-12s %s",
                                        step.path("kind").asString(),
                                        step.path("title").asString()));
    }
}
