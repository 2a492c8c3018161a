package dk.revus.acceptance.chain;

import dk.revus.acceptance.chain.Evidence.PublishedEvent;
import dk.revus.local.http.Http;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The latest event of each thing, from the journals alone. */
final class LatestEvents {

    private final Map<String, Map<String, JsonNode>> things = new HashMap<>();

    LatestEvents(Evidence evidence) {
        evidence.journal().stream()
                .flatMap(commit -> commit.publishedEvents().stream())
                .sorted(Comparator.comparingLong(PublishedEvent::sequence))
                .forEach(
                        published -> {
                            var kind = published.key().substring(0, published.key().indexOf('/'));
                            things.computeIfAbsent(kind, _ -> new TreeMap<>())
                                    .put(published.key(), published.data());
                        });
    }

    Stream<JsonNode> all(String kind) {
        return things.getOrDefault(kind, Map.of()).values().stream();
    }

    JsonNode call() {
        return all("call").reduce((_, last) -> last).orElseGet(Http.JSON::createObjectNode);
    }

    /** Wishes were sent and hold, also while the next version is written. */
    static boolean isAnswered(JsonNode response) {
        return !saysNoWishes(response)
                && switch (response.path("state").asString()) {
                    case "SUBMITTED", "SUBMITTED_WITH_RESERVATION", "REGISTERED_ON_BEHALF" -> true;
                    case "DRAFT", "AWAITING_SIGN_OFF" -> !response.path("receiptNo").isNull();
                    default -> false;
                };
    }

    static boolean saysNoWishes(JsonNode response) {
        return response.path("noWishes").asBoolean(false)
                || response.path("state").asString().equals("NO_WISHES");
    }

    /** What a municipality said counts, be it wishes or that there are none. */
    static boolean holds(JsonNode response) {
        return isAnswered(response) || saysNoWishes(response);
    }

    /** Ids of the wishes in what holds. */
    Set<String> wishesThatHold() {
        return all("response")
                .filter(LatestEvents::isAnswered)
                .flatMap(response -> response.path("wishes").valueStream())
                .map(wish -> wish.path("wishId").asString())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
