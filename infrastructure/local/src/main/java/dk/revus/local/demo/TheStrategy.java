package dk.revus.local.demo;

import java.util.List;

/** Step 10, scenario A: the strategy is written, recommended and adopted. */
final class TheStrategy implements Chapter {

    @Override
    public String title() {
        return "2018 – strategien vedtages (scenarie A)";
    }

    @Override
    public void play(Story story) {
        story.moveTo("2017-10-02T09:00");
        Consolidation.advance(story, "KKR har prioriteret.");
        story.moveTo("2018-03-01T09:00");
        var body =
                Story.body()
                        .put("cycleId", Story.CYCLE)
                        .put("title", "Regional vækst- og udviklingsstrategi 2019-2022");
        var sections = body.putArray("sections");
        for (var title : List.of(Story.MERGED, "Infrastruktur", "Erhvervsfremme", Story.GREEN)) {
            sections.addObject()
                    .put("themeId", story.theme(title))
                    .put("title", title)
                    .put("text", "Hvad regionen og kommunerne vil nå sammen (eksempeldata).");
        }
        var drafted = story.player.create(Story.REGION, "/strategies", body);
        var path = "/strategies/" + drafted.path("strategyId").asString();
        regionAdvances(story, "Udkastet er klar til høring.");
        story.moveTo("2018-10-01T09:00");
        regionAdvances(story, "Høringen er slut.");
        act(story, path, "recommend", Story.GROWTH_FORUM);
        story.moveTo("2018-12-11T17:00");
        act(story, path, "adopt", Story.COUNCIL);
        regionAdvances(story, "Regionsrådet har vedtaget strategien.");
        story.tell(
                "Regionsrådet vedtager strategien med de tre temaer og den grønne dagsorden på"
                        + " tværs.");
    }

    private static void act(Story story, String path, String verb, String user) {
        story.player.change(
                user,
                path + ":" + verb,
                story.player.get(user, path),
                Story.because("Som indstillet (eksempeldata)."));
    }

    private static void regionAdvances(Story story, String reason) {
        var path = "/cycles/" + Story.CYCLE;
        story.player.change(
                Story.REGION,
                path + ":advance",
                story.player.get(Story.REGION, path),
                Story.because(reason));
    }
}
