package dk.revus.acceptance.chain;

import dk.revus.acceptance.chain.Evidence.Commit;
import dk.revus.acceptance.chain.Evidence.Heard;
import dk.revus.acceptance.chain.Evidence.PublishedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every event of every journal lies in its topic, each key in its order, and nothing else does. */
record Telling(Evidence evidence) {

    List<String> findings() {
        var findings = new ArrayList<String>();
        evidence.journal().stream()
                .filter(Commit::unsent)
                .forEach(commit -> findings.add("still waits for the relay: " + commit.id()));
        var written =
                evidence.journal().stream()
                        .flatMap(commit -> commit.publishedEvents().stream())
                        .collect(Collectors.toMap(PublishedEvent::id, Function.identity()));
        findings.addAll(setAside());
        findings.addAll(unheard(written));
        findings.addAll(invented(written));
        findings.addAll(disorder());
        return findings;
    }

    /** The dead-letter topics are there, and empty. */
    private List<String> setAside() {
        return evidence.heard().stream()
                .filter(told -> told.topic().endsWith(".dlt"))
                .map(told -> "set aside: " + told)
                .toList();
    }

    private List<String> unheard(Map<String, PublishedEvent> written) {
        var heard = evidence.heard().stream().map(Heard::id).collect(Collectors.toSet());
        return written.values().stream()
                .filter(published -> !heard.contains(published.id()))
                .map(
                        published ->
                                "never told: %s %d %s"
                                        .formatted(
                                                published.key(),
                                                published.sequence(),
                                                published.type()))
                .toList();
    }

    private List<String> invented(Map<String, PublishedEvent> written) {
        return evidence.heard().stream()
                .filter(told -> !told.topic().endsWith(".dlt"))
                .filter(
                        told -> {
                            var published = written.get(told.id());
                            return published == null
                                    || !published.topic().equals(told.topic())
                                    || !published.key().equals(told.key())
                                    || published.sequence() != told.sequence();
                        })
                .map(told -> "told but not written: " + told)
                .toList();
    }

    /** What comes for the first time, comes in order; what came before may be repeated. */
    private List<String> disorder() {
        var findings = new ArrayList<String>();
        var latest = new HashMap<String, Long>();
        var seen = new HashSet<String>();
        for (var told : evidence.heard()) {
            if (seen.add(told.id())) {
                var before = latest.put(told.topic() + " " + told.key(), told.sequence());
                if (before != null && before >= told.sequence()) {
                    findings.add("out of order: %s after %d".formatted(told, before));
                }
            }
        }
        return findings;
    }

    /** How often something was told again. */
    long repeats() {
        return evidence.heard().size()
                - evidence.heard().stream().map(Heard::id).distinct().count();
    }
}
