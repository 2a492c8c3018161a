package dk.revus.local.demo;

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
                "Underskrevet af %s.",
                String.join(" og ", call.path("signatures").findValuesAsString("by")));
        story.player.await("29-tavlen er åben", () -> story.board().path("invited").asInt() == 29);
        story.tell("29-tavlen: %d af 29 har svaret.", story.answered());
    }
}
