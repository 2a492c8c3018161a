package dk.revus.local.demo;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Step 6: each answer is looked at, one is asked about, and over one there is a dispute. */
final class TheScreening implements Chapter {

    private static final String TO_EXPLAIN = "165";
    private static final String TO_DISPUTE = "157";
    private static final String QUEUE = "/screenings?call=%s&queue=%s&limit=200";

    @Override
    public String title() {
        return "August – screening";
    }

    @Override
    public void play(Story story) {
        story.moveTo("2017-08-08T16:00");
        long expected = story.script.answers().stream().filter(a -> a.hasWishes()).count();
        story.player.await(
                "svarene ligger til screening", () -> queue(story, "waiting").size() >= expected);
        var open = queue(story, "waiting");
        open.forEach(line -> screen(story, line.path("responseId").asString()));
        story.tell(
                "Sekretariatet har screenet %d svar; %d ligger færdige i køen.",
                open.size(), queue(story, "done").size());
    }

    private static List<JsonNode> queue(Story story, String name) {
        return story.player
                .get(Story.SECRETARIAT, QUEUE.formatted(story.call(), name))
                .path("items")
                .valueStream()
                .toList();
    }

    private static void screen(Story story, String id) {
        act(story, id, "start", Story.body());
        act(story, id, "check-formal", Story.body().put("ok", true));
        var screening = read(story, id);
        var organisation = screening.path("organisation").asString();
        if (organisation.equals(TO_EXPLAIN)) {
            explain(story, id);
        }
        screening
                .path("wishes")
                .valueStream()
                .filter(wish -> !wish.path("withdrawn").asBoolean())
                .forEach(
                        wish -> {
                            if (organisation.equals(TO_DISPUTE)) {
                                new TheDispute(story, "/screenings/" + id).over(wish);
                            } else {
                                act(story, id, "assess-wish", assessment(wish));
                            }
                        });
        act(story, id, "complete", Story.body());
    }

    private static Object assessment(JsonNode wish) {
        var body =
                Story.body()
                        .put("wishId", wish.path("wishId").asString())
                        .put("result", "MEETS_PRINCIPLES")
                        .put("reason", "Lever op til principperne (eksempeldata).");
        var principles = body.putArray("principles");
        wish.path("principles")
                .forEach(
                        principle ->
                                principles
                                        .addObject()
                                        .put(
                                                "principleId",
                                                principle.path("principleId").asString())
                                        .put("degree", "FULLY"));
        return body;
    }

    private static void explain(Story story, String id) {
        var question = "Hvem skal være med (eksempeldata)?";
        var body = Story.body().put("deadline", "2017-08-11");
        body.putArray("questions").add(question);
        act(story, id, "request-clarification", body);
        var editor = story.script.of(TO_EXPLAIN).editor();
        var answers = Story.body();
        answers.putArray("answers").add("Erhvervsskolerne på Vestegnen (eksempeldata).");
        story.player.change(
                editor,
                "/screenings/" + id + ":answer-clarification",
                story.player.get(editor, "/screenings/" + id),
                answers);
        story.tell("Albertslund bliver spurgt: ”%s”, og svarer samme dag.", question);
    }

    private static void act(Story story, String id, String verb, Object body) {
        story.player.change(
                Story.SECRETARIAT, "/screenings/" + id + ":" + verb, read(story, id), body);
    }

    private static JsonNode read(Story story, String id) {
        return story.player.get(Story.SECRETARIAT, "/screenings/" + id);
    }
}
