package dk.revus.local.demo;

import tools.jackson.databind.JsonNode;

/** Step 1 of the replay: the call is out, and nobody has answered. */
final class TheLetter implements Chapter {

    @Override
    public String title() {
        return "10. maj 2017 – indkaldelsen sendes ud";
    }

    @Override
    public void play(Story story) {
        story.openTheCall();
        var call = story.player.get(Story.SECRETARIAT, "/calls/" + story.call());
        story.tell(
                "Formandskabet har skrevet til de %d kommuner (%s, dok. %s). Fristen er %s.",
                call.path("invited").size(),
                call.path("letter").path("sagsId").asString(),
                call.path("letter").path("dokId").asString(),
                "søndag den 6. august 2017 kl. 23.59 (dansk tid)");
        story.tell(
                "Brevet bygger på %d principper og foreslår %d temaer. %s",
                call.path("principles").size(), call.path("themes").size(), warnings(call));
        story.tell(
                "Underskrevet af %s.",
                String.join(" og ", call.path("signatures").findValuesAsString("by")));
        int invited = call.path("invited").size();
        story.player.await(
                "brevet er sendt til alle", () -> new Post(story).of("CALL_LETTER") == invited);
        story.tell("%d breve er sendt.", invited);
        story.player.await("29-tavlen er åben", () -> story.board().path("invited").asInt() == 29);
        story.tell("29-tavlen: %d af 29 har svaret.", story.answered());
    }

    /** Whoever sent the letter out had to say that this is meant. */
    private static String warnings(JsonNode call) {
        var codes = call.path("warnings").valueStream().map(JsonNode::asString).toList();
        return codes.contains("DEADLINE_ON_WEEKEND") && codes.contains("DEADLINE_IN_RECESS")
                ? "Fristen er en søndag midt i sommerferien; det er bekræftet, at det er meningen."
                : "";
    }
}
