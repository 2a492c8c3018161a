package dk.revus.acceptance.chain;

import dk.revus.acceptance.chain.Evidence.Intent;
import dk.revus.acceptance.chain.Evidence.PublishedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Whoever must hear of a step on an answer's way is told of it, once: the municipality of a receipt
 * and of an answer that was registered for it, the secretariat of what a municipality said after
 * that. And nobody is told of a step that nobody took.
 */
record Notices(Evidence evidence) {

    private static final String SECRETARIAT = "KKR";

    private static final Set<String> KINDS =
            Set.of("RECEIPT", "ON_BEHALF", "CONFIRMED", "RESERVATION", "WITHDRAWAL");

    /**
     * Who is to be told what.
     *
     * @param occasion the event, or the receipt's number
     */
    private record Notice(String kind, String organisation, String occasion) {}

    List<String> findings() {
        var findings = new ArrayList<String>();
        var due = due();
        var meant =
                evidence.intents().stream()
                        .filter(intent -> KINDS.contains(intent.kind()))
                        .map(Notices::notice)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (var notice : due) {
            long times = meant.getOrDefault(notice, 0L);
            if (times != 1) {
                findings.add("told of %d times: %s".formatted(times, notice));
            }
        }
        meant.keySet().stream()
                .filter(notice -> !due.contains(notice))
                .forEach(notice -> findings.add("told of without a cause: " + notice));
        return findings;
    }

    private static Notice notice(Intent intent) {
        return new Notice(intent.kind(), intent.organisation(), intent.occasion());
    }

    private Set<Notice> due() {
        return evidence.journal().stream()
                .flatMap(commit -> commit.publishedEvents().stream())
                .flatMap(published -> due(published).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Notice> due(PublishedEvent published) {
        var own = published.data().path("organisation").asString("");
        return Optional.ofNullable(
                switch (published.type()) {
                    case "response.submitted", "response.no-wishes-declared" ->
                            receipt(published.data());
                    case "response.registered-on-behalf" -> onThe(published, "ON_BEHALF", own);
                    case "response.confirmed-on-behalf" ->
                            onThe(published, "CONFIRMED", SECRETARIAT);
                    case "response.reservation-resolved" ->
                            onThe(published, "RESERVATION", SECRETARIAT);
                    case "response.wish-withdrawn", "response.withdrawn" ->
                            onThe(published, "WITHDRAWAL", SECRETARIAT);
                    default -> null;
                });
    }

    /** The same version may be told of again; its receipt is sent once. */
    private static Notice receipt(JsonNode response) {
        return new Notice(
                "RECEIPT",
                response.path("organisation").asString(),
                response.path("receiptNo").asString());
    }

    private static Notice onThe(PublishedEvent published, String kind, String organisation) {
        return new Notice(kind, organisation, published.id());
    }
}
