package dk.revus.local.demo;

import dk.revus.local.clock.PlatformClock;
import dk.revus.local.http.Http;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the chapters share: the people's hands, the clock, the teller, and the ids met so far. */
final class Story {

    static final String SECRETARIAT = "kkr-sekretariat";
    static final String LEAD = "kkr-sekretariatsleder";
    static final String WORKING_GROUP = "arbejdsgruppe";
    static final String COMMITTEE = "embedsmandsudvalg";
    static final String REGION = "region-medarbejder";
    static final String GROWTH_FORUM = "vaekstforum";
    static final String COUNCIL = "regionsraad";
    static final String PROJECT_LEAD = "projektleder";
    static final String CONTROLLER = "controller";
    static final String CYCLE = "revus-2019-2022";

    static final String MERGED = "Ungdomsuddannelser i kombination med beskæftigelse";
    static final String GREEN = "Grøn dagsorden på tværs";

    final Player player;
    final Script script = Script.read();
    private final PlatformClock clock;
    private final Consumer<String> teller;
    private final Map<String, String> themes = new HashMap<>();
    private final List<String> principles = new ArrayList<>();
    private String call = "";

    Story(Player player, PlatformClock clock, Consumer<String> teller) {
        this.player = player;
        this.clock = clock;
        this.teller = teller;
    }

    void tell(String sentence, Object... values) {
        teller.accept(sentence.formatted(values));
    }

    /** Forward only: a moment that has passed is left alone. */
    void moveTo(String danish) {
        moveTo(LocalDateTime.parse(danish));
    }

    void moveTo(LocalDateTime danish) {
        var moment = danish.atZone(PlatformClock.DANISH).toInstant();
        if (moment.isAfter(clock.now())) {
            clock.moveTo(danish);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now(), PlatformClock.DANISH);
    }

    /** Finds the call, the principles it stands on and the themes it proposes. */
    void openTheCall() {
        var found =
                player.get(SECRETARIAT, "/calls?limit=200")
                        .path("items")
                        .valueStream()
                        .filter(item -> item.path("cycleId").asString().equals(CYCLE))
                        .toList()
                        .getLast();
        call = found.path("callId").asString();
        found.path("principles").forEach(p -> principles.add(p.path("principleId").asString()));
        found.path("themes")
                .forEach(t -> know(t.path("title").asString(), t.path("themeId").asString()));
    }

    String call() {
        return call;
    }

    void know(String title, String themeId) {
        themes.put(title, themeId);
    }

    String theme(String title) {
        var id = themes.get(title);
        if (id == null) {
            throw new IllegalArgumentException("No theme is called " + title);
        }
        return id;
    }

    List<String> themes(List<String> titles) {
        return titles.stream().map(this::theme).toList();
    }

    /** Ids of the call's principles, the first one first. */
    List<String> principles() {
        return List.copyOf(principles);
    }

    String response(String municipality) {
        return "/calls/" + call + "/responses/" + municipality;
    }

    /** The board of the 29; nothing yet where the call has not reached analytics. */
    JsonNode board() {
        return player.find(SECRETARIAT, "/cycles/" + CYCLE + "/board").orElseGet(Story::body);
    }

    /** What a municipality is called. */
    String nameOf(String municipality) {
        return board().path("tiles")
                .valueStream()
                .filter(tile -> tile.path("organisation").asString().equals(municipality))
                .map(tile -> tile.path("name").asString())
                .findFirst()
                .orElse(municipality);
    }

    /** How many answers that hold are something of their own, such as {@code late}. */
    int countedApart(String what) {
        return board().path("countedApart").path(what).asInt();
    }

    int answered() {
        return board().path("answered").asInt();
    }

    static ObjectNode body() {
        return Http.JSON.createObjectNode();
    }

    static ObjectNode because(String reason) {
        return body().put("reason", reason);
    }
}
