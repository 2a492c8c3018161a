package dk.revus.acceptance.chain;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Where each municipality stands, and which of the answers that hold are something of their own.
 */
record BoardRecount(Evidence evidence, LatestEvents latest) {

    Map<String, String> counted() {
        var tiles = new TreeMap<String, String>();
        latest.call()
                .path("invited")
                .forEach(code -> tiles.put(code.asString(), "NOT_STARTED, 0 wishes"));
        latest.all("response")
                .forEach(
                        response ->
                                tiles.put(
                                        response.path("organisation").asString(), tile(response)));
        tiles.put("answered", count(LatestEvents::isAnswered));
        return tiles;
    }

    private static String tile(JsonNode response) {
        int wishes = LatestEvents.isAnswered(response) ? response.path("wishes").size() : 0;
        return "%s, %d wishes%s%s%s%s"
                .formatted(
                        response.path("state").asString(),
                        wishes,
                        isLate(response) ? ", late" : "",
                        isReserved(response) ? ", reserved" : "",
                        isOnBehalf(response, true) ? ", CONFIRMED" : "",
                        isOnBehalf(response, false) ? ", UNCONFIRMED" : "");
    }

    Map<String, String> shown() {
        var board = evidence.shows("board");
        var tiles = new TreeMap<String, String>();
        for (var tile : board.path("tiles")) {
            var onBehalf = tile.path("onBehalf").asString("");
            tiles.put(
                    tile.path("organisation").asString(),
                    "%s, %d wishes%s%s%s"
                            .formatted(
                                    tile.path("state").asString(),
                                    tile.path("wishes").asInt(),
                                    tile.path("late").asBoolean() ? ", late" : "",
                                    tile.path("reserved").asBoolean() ? ", reserved" : "",
                                    onBehalf.isEmpty() ? "" : ", " + onBehalf));
        }
        tiles.put("answered", board.path("answered").asString());
        return tiles;
    }

    Map<String, String> countedApart() {
        return Map.of(
                "late", count(BoardRecount::isLate),
                "withReservation", count(BoardRecount::isReserved),
                "onBehalfConfirmed", count(response -> isOnBehalf(response, true)),
                "onBehalfUnconfirmed", count(response -> isOnBehalf(response, false)));
    }

    Map<String, String> shownApart() {
        var apart = new TreeMap<String, String>();
        evidence.shows("board")
                .path("countedApart")
                .forEachEntry((what, number) -> apart.put(what, number.asString()));
        return apart;
    }

    private String count(Predicate<JsonNode> which) {
        return String.valueOf(latest.all("response").filter(which).count());
    }

    private static boolean isLate(JsonNode response) {
        return LatestEvents.holds(response) && response.path("late").asBoolean();
    }

    private static boolean isReserved(JsonNode response) {
        return LatestEvents.isAnswered(response)
                && response.path("reservation").isObject()
                && !response.path("reservationResolved").isObject();
    }

    private static boolean isOnBehalf(JsonNode response, boolean confirmed) {
        var how = response.path("onBehalf");
        return LatestEvents.holds(response)
                && how.isObject()
                && how.path("confirmed").asBoolean() == confirmed;
    }
}
