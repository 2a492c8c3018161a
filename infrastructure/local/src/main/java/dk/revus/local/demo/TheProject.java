package dk.revus.local.demo;

import tools.jackson.databind.JsonNode;

/** Step 11: a project under a prioritised theme, from application to result. */
final class TheProject implements Chapter {

    @Override
    public String title() {
        return "2019 – et projekt fører ønskerne ud i livet";
    }

    @Override
    public void play(Story story) {
        story.moveTo("2019-02-01T09:00");
        var path = "/projects/" + apply(story).path("projectId").asString();
        act(story, path, "recommend", Story.GROWTH_FORUM, Story.because("Rammer temaet."));
        act(story, path, "grant", Story.COUNCIL, Story.because("Som indstillet af Vækstforum."));
        act(story, path, "start", Story.PROJECT_LEAD, Story.body());
        story.tell("Vækstforum indstiller, regionsrådet giver tilsagn, projektet går i gang.");
        story.moveTo("2019-09-20T10:00");
        act(
                story,
                path,
                "reach-milestone",
                Story.PROJECT_LEAD,
                Story.body().put("milestoneId", "M1").put("reachedOn", "2019-09-19"));
        var report =
                Story.body()
                        .put("period", "2019-H1")
                        .put("text", "Aftaler er indgået med de første skoler (eksempeldata).");
        report.putArray("indicators").addObject().put("indicatorId", "I1").put("actual", 420);
        act(story, path, "submit-report", Story.PROJECT_LEAD, report);
        act(story, path, "approve-report", Story.CONTROLLER, Story.body());
        story.tell(
                "Milepæl nået, statusrapport indsendt og godkendt af en anden end den, der skrev.");
        story.moveTo("2020-06-30T12:00");
        act(
                story,
                path,
                "close",
                Story.REGION,
                Story.body()
                        .put(
                                "result",
                                "420 nye lærepladsaftaler mod et mål på 400 (eksempeldata)."));
        story.tell("Projektet er afsluttet. Kommunerne bag ønskerne får besked.");
    }

    private static JsonNode apply(Story story) {
        var body =
                Story.body()
                        .put("cycleId", Story.CYCLE)
                        .put("themeId", story.theme(Story.MERGED))
                        .put("title", "Lærepladser på tværs (eksempeldata)")
                        .put("summary", "Skoler, kommuner og virksomheder laver aftaler sammen.")
                        .put("amountDkk", 12_000_000);
        body.putArray("partners").add("101").add("400");
        body.putArray("milestones")
                .addObject()
                .put("milestoneId", "M1")
                .put("title", "De første aftaler er underskrevet")
                .put("planned", "2019-09-01");
        body.putArray("indicators")
                .addObject()
                .put("indicatorId", "I1")
                .put("title", "Nye lærepladsaftaler")
                .put("unit", "aftaler")
                .put("baseline", 0)
                .put("target", 400);
        return story.player.create(Story.PROJECT_LEAD, "/projects", body);
    }

    private static void act(Story story, String path, String verb, String user, Object body) {
        story.player.change(user, path + ":" + verb, story.player.get(user, path), body);
    }
}
