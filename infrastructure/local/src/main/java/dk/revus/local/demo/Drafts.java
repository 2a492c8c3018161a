package dk.revus.local.demo;

import dk.revus.local.demo.Script.MunicipalAnswer;
import dk.revus.local.demo.Script.ScriptedWish;
import dk.revus.local.http.Http.Reply;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes and sends what the script says. */
final class Drafts {

    static final String COUNCIL = "Kommunalbestyrelsen (eksempeldata)";

    private final Story story;

    Drafts(Story story) {
        this.story = story;
    }

    JsonNode read(MunicipalAnswer answer) {
        return story.player.get(answer.editor(), story.response(answer.municipality()));
    }

    Reply save(String user, MunicipalAnswer answer, JsonNode seen, String coverText) {
        var body = content(answer, seen).put("coverText", coverText);
        return story.player.write(user, story.response(answer.municipality()), seen, body);
    }

    void answer(MunicipalAnswer answer) {
        write(answer);
        send(answer);
    }

    void write(MunicipalAnswer answer) {
        save(answer.editor(), answer, read(answer), "Vores svar til KKR (eksempeldata)");
    }

    private void send(MunicipalAnswer answer) {
        var path = story.response(answer.municipality());
        switch (answer.kind()) {
            case WISHES, LATE_WISHES ->
                    story.player.change(
                            answer.mayor(), path + ":submit", read(answer), Story.body());
            case NO_WISHES ->
                    story.player.change(
                            answer.mayor(),
                            path + ":declare-no-wishes",
                            read(answer),
                            Story.because(Objects.requireNonNullElse(answer.reason(), "")));
            case DRAFT_ONLY, NOTHING -> {
                // never sent
            }
        }
    }

    /**
     * What the script says.
     *
     * @param seen the response as it stands; its wishes stay the same ones
     */
    ObjectNode content(MunicipalAnswer answer, JsonNode seen) {
        var body = Story.body();
        var ranks = body.putArray("themeRanks");
        for (int i = 0; i < answer.ranking().size(); i++) {
            ranks.addObject()
                    .put("themeId", story.theme(answer.ranking().get(i)))
                    .put("rank", i + 1);
        }
        var wishes = body.putArray("wishes");
        for (int i = 0; i < answer.wished().size(); i++) {
            wish(wishes.addObject(), answer.wished().get(i), i + 1, seen);
        }
        if (answer.reserved() == null) {
            body.putObject("localDecision")
                    .put("body", COUNCIL)
                    .put("date", story.today().toString());
        } else {
            body.putObject("reservation")
                    .put("body", COUNCIL)
                    .put("expectedDate", answer.reserved().toString());
        }
        return body;
    }

    private void wish(ObjectNode node, ScriptedWish wish, int rank, JsonNode seen) {
        knownAs(wish.title(), seen).ifPresent(id -> node.put("wishId", id));
        node.put("rank", rank)
                .put("title", wish.title())
                .put("problem", wish.problem())
                .put("wantedEffort", wish.effort());
        var base = node.putObject("themeBase");
        var ids = story.themes(wish.themes());
        base.put("kind", kind(ids));
        var themeIds = base.putArray("themeIds");
        ids.forEach(themeIds::add);
        if (wish.principles() != null) {
            var own = node.putArray("principleAnswers");
            for (var principle : story.principles()) {
                own.addObject()
                        .put("principleId", principle)
                        .put("degree", wish.principles())
                        .put("text", "Det gør ønsket, mener vi (eksempeldata).");
            }
        }
    }

    /** A wish that was written before stays the same wish. */
    static Optional<String> knownAs(String title, JsonNode seen) {
        return seen.path("content")
                .path("wishes")
                .valueStream()
                .filter(known -> known.path("title").asString().equals(title))
                .map(known -> known.path("wishId").asString())
                .findFirst();
    }

    private static String kind(List<String> themes) {
        return switch (themes.size()) {
            case 0 -> "NEW";
            case 1 -> "PROPOSED";
            default -> "SEVERAL";
        };
    }
}
