package dk.revus.kit.journal;

import dk.revus.kit.security.Actor;
import dk.revus.kit.text.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A commit as a document, and the hash that chains it to the one before. */
final class CommitDocuments {

    /** What the hash covers: everything but itself and the relay's own mark. */
    private static final List<String> NOT_HASHED = List.of("hash", "relay");

    private CommitDocuments() {}

    static Document write(Commit commit, Document relayClaim) {
        var context = commit.context();
        var document =
                new Document("_id", commit.id())
                        .append("stream", commit.stream())
                        .append("version", commit.version())
                        .append("at", Date.from(commit.at()))
                        .append("command", commit.command())
                        .append("commandId", context.commandId())
                        .append("requestDigest", context.requestDigest())
                        .append("correlationId", context.correlationId())
                        .append("causationId", context.causationId())
                        .append("traceparent", context.traceparent())
                        .append("reason", context.reason())
                        .append("actor", actor(context.actor()))
                        .append("events", list(commit.events()))
                        .append("letters", list(commit.envelopes()))
                        .append("previousHash", commit.previousHash());
        document.append("hash", hashOf(document));
        if (!commit.envelopes().isEmpty()) {
            document.append("relay", relayClaim);
        }
        return document;
    }

    private static Document actor(Actor actor) {
        return new Document("kind", actor.kind().name())
                .append("person", actor.person())
                .append("function", actor.function())
                .append("organisation", actor.organisation())
                .append("mandates", actor.mandates().stream().map(m -> m.id()).toList());
    }

    private static List<Document> list(List<?> values) {
        return values.stream().map(Json::toDocument).toList();
    }

    /** SHA-256 over the canonical JSON of the document, previous hash included. */
    static String hashOf(Document document) {
        var hashed = new LinkedHashMap<String, @Nullable Object>(document);
        NOT_HASHED.forEach(hashed::remove);
        return HexFormat.of().formatHex(sha256().digest(Json.canonical(plainMap(hashed))));
    }

    /** Dates become text and absent values disappear, so that a hash survives every store. */
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Date date -> date.toInstant().toString();
            case Instant instant -> instant.toString();
            case Map<?, ?> map -> plainMap(map);
            case List<?> list -> {
                var copy = new ArrayList<@Nullable Object>(list.size());
                list.forEach(v -> copy.add(plain(v)));
                yield copy;
            }
            case Number number -> number.toString();
            default -> value;
        };
    }

    private static Map<String, @Nullable Object> plainMap(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        map.forEach(
                (key, value) -> {
                    if (value != null) {
                        copy.put(String.valueOf(key), plain(value));
                    }
                });
        return copy;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
