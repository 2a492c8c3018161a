package dk.revus.local.demo;

import dk.revus.local.demo.Script.MunicipalAnswer;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Steps 7 and 8: wishes find their theme, two themes become one, six are shortlisted. */
final class Consolidation implements Chapter {

    private static final List<String> SIX =
            List.of(
                    "Erhvervsfremme",
                    "Infrastruktur",
                    "'Smart-samfundet'",
                    "Ungdomsuddannelser",
                    "Beskæftigelse",
                    "Liveability");

    @Override
    public String title() {
        return "August – ønskerne samles";
    }

    @Override
    public void play(Story story) {
        story.moveTo("2017-08-09T10:00");
        advance(story, "Alle svar er inde.");
        SIX.forEach(title -> act(story, Story.SECRETARIAT, title, "nominate", Story.body()));
        greenAgenda(story);
        placeTheRest(story);
        merge(story);
        story.moveTo("2017-08-17T10:00");
        for (var title :
                List.of(
                        Story.MERGED,
                        "Infrastruktur",
                        "Erhvervsfremme",
                        "'Smart-samfundet'",
                        "Liveability",
                        Story.GREEN)) {
            act(story, Story.COMMITTEE, title, "shortlist", Story.body());
        }
        advance(story, "Temaerne er klar til KKR.");
        tellSupport(story);
    }

    static void advance(Story story, String reason) {
        var cycle = story.player.get(Story.LEAD, "/cycles/" + Story.CYCLE);
        story.player.change(
                Story.LEAD, "/cycles/" + Story.CYCLE + ":advance", cycle, Story.because(reason));
    }

    static JsonNode act(Story story, String user, String title, String verb, Object body) {
        var path = "/themes/" + story.theme(title);
        return story.player.change(user, path + ":" + verb, story.player.get(user, path), body);
    }

    /** It was not among the six; it is to be clear across all of them. */
    private static void greenAgenda(Story story) {
        var made =
                story.player.create(
                        Story.SECRETARIAT,
                        "/themes",
                        Story.body()
                                .put("cycleId", Story.CYCLE)
                                .put("title", Story.GREEN)
                                .put(
                                        "summary",
                                        "Klima og miljø tænkes ind i alle temaer i stedet for at"
                                                + " stå alene.")
                                .put("origin", "CROSS_CUTTING"));
        story.know(Story.GREEN, made.path("themeId").asString());
        act(story, Story.SECRETARIAT, Story.GREEN, "publish", Story.body());
        act(story, Story.SECRETARIAT, Story.GREEN, "nominate", Story.body());
        story.tell("Flere ønsker handler om klima. De samles i ”%s”.", Story.GREEN);
    }

    /** Wishes on exactly one proposed theme have found their place by themselves. */
    private static void placeTheRest(Story story) {
        long expected =
                story.script.answers().stream()
                        .filter(MunicipalAnswer::hasWishes)
                        .mapToLong(answer -> answer.wished().size())
                        .sum();
        story.player.await("ønskerne er nået frem", () -> wishes(story).size() == expected);
        var open =
                wishes(story).stream()
                        .filter(wish -> wish.path("state").asString().equals("RECEIVED"))
                        .toList();
        for (var wish : open) {
            var several = wish.path("themeBase").path("themeIds");
            var theme = several.isEmpty() ? story.theme(Story.GREEN) : several.get(0).asString();
            var id = wish.path("wishId").asString();
            story.player.change(
                    Story.SECRETARIAT,
                    "/wishes/" + id + ":place",
                    story.player.get(Story.SECRETARIAT, "/wishes/" + id),
                    Story.body().put("themeId", theme).put("reason", "Hører hjemme her."));
        }
        story.tell(
                "%d ønsker er modtaget; %d af dem placerede sekretariatet i hånden.",
                expected, open.size());
    }

    static List<JsonNode> wishes(Story story) {
        return story.player
                .get(Story.SECRETARIAT, "/wishes?cycle=" + Story.CYCLE + "&limit=200")
                .path("items")
                .valueStream()
                .toList();
    }

    private static void merge(Story story) {
        var from = List.of(story.theme("Ungdomsuddannelser"), story.theme("Beskæftigelse"));
        var body =
                Story.body()
                        .put("title", Story.MERGED)
                        .put(
                                "summary",
                                "Vejen fra uddannelse til arbejde som ét sammenhængende forløb for"
                                        + " unge og voksne.")
                        .put("reason", "Kommunerne ser de to temaer som ét spor.");
        var ids = body.putArray("from");
        from.forEach(ids::add);
        var made = story.player.create(Story.SECRETARIAT, "/themes:merge", body);
        story.know(Story.MERGED, made.path("themeId").asString());
        for (var original : from) {
            story.player.await(
                    "de oprindelige temaer peger på det nye",
                    () ->
                            story.player
                                    .get(Story.SECRETARIAT, "/themes/" + original)
                                    .path("state")
                                    .asString()
                                    .equals("MERGED"));
        }
        story.tell("To temaer skrives sammen til ”%s”. Originalerne bevares.", Story.MERGED);
    }

    private static void tellSupport(Story story) {
        story.player
                .get(Story.SECRETARIAT, "/cycles/" + Story.CYCLE + "/support")
                .forEach(
                        line ->
                                story.tell(
                                        "  %-50s prioriteret af %2d kommuner, Borda %3d",
                                        line.path("title").asString(),
                                        line.path("municipalities").asInt(),
                                        line.path("borda").asInt()));
    }
}
