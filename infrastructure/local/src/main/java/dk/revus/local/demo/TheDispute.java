package dk.revus.local.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A municipality and the secretariat see one principle differently. The working group looks again,
 * takes the first result back with a reason and makes another; both views stay side by side.
 */
final class TheDispute {

    /** "Decentral effekt". */
    private static final int DISPUTED = 2;

    private final Story story;
    private final String path;

    TheDispute(Story story, String path) {
        this.story = story;
        this.path = path;
    }

    void over(JsonNode wish) {
        var wishId = wish.path("wishId").asString();
        act(
                Story.SECRETARIAT,
                "assess-wish",
                assessment(wish, "NOT", "Virkningen ses kun i de største byer (eksempeldata)."));
        act(
                Story.WORKING_GROUP,
                "revert-assessment",
                Story.because("Vejene bruges af pendlere fra hele regionen (eksempeldata).")
                        .put("wishId", wishId));
        act(
                Story.WORKING_GROUP,
                "assess-wish",
                assessment(
                        wish, "PARTLY", "Virkningen uden for byerne er ikke vist (eksempeldata)."));
        tell(wishId);
    }

    private static ObjectNode assessment(JsonNode wish, String disputed, String reason) {
        var body =
                Story.body()
                        .put("wishId", wish.path("wishId").asString())
                        .put("result", "PARTLY")
                        .put("reason", reason);
        var principles = body.putArray("principles");
        for (int i = 0; i < wish.path("principles").size(); i++) {
            principles
                    .addObject()
                    .put(
                            "principleId",
                            wish.path("principles").path(i).path("principleId").asString())
                    .put("degree", i == DISPUTED ? disputed : "FULLY");
        }
        return body;
    }

    private void tell(String wishId) {
        var screening = story.player.get(Story.SECRETARIAT, path);
        var principle =
                screening
                        .path("wishes")
                        .valueStream()
                        .filter(wish -> wish.path("wishId").asString().equals(wishId))
                        .findFirst()
                        .orElseThrow()
                        .path("principles")
                        .path(DISPUTED);
        story.tell(
                "Uenighed om ”%s”: %s mener ”%s”. Sekretariatet mente ”slet ikke”, arbejdsgruppen"
                        + " så på det igen og siger ”%s”. Begge syn står ved ønsket.",
                principle.path("title").asString(),
                story.nameOf(screening.path("organisation").asString()),
                inDanish(principle.path("own")),
                inDanish(principle.path("assessed")));
    }

    private static String inDanish(JsonNode view) {
        return switch (view.path("degree").asString()) {
            case "FULLY" -> "helt";
            case "PARTLY" -> "delvist";
            default -> "slet ikke";
        };
    }

    private void act(String user, String verb, Object body) {
        story.player.change(user, path + ":" + verb, story.player.get(user, path), body);
    }
}
