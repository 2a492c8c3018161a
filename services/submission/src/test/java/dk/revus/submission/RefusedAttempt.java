package dk.revus.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import dk.revus.testkit.Api;
import dk.revus.testkit.Eventually;
import java.util.Objects;
import java.util.function.Supplier;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/**
 * Tries something that must be refused, and looks for what it must leave behind: an answer, a
 * record, and nothing else.
 *
 * @param municipality whose mayor looks at it
 * @param path of what must stay as it is
 */
public record RefusedAttempt(LetterOfMay letter, String municipality, String path) {

    private MongoCollection<Document> attempts() {
        return letter.service().database().getCollection("refused-attempts");
    }

    private long commits() {
        return letter.service().database().getCollection("journal").countDocuments();
    }

    public JsonNode of(int status, String code, Supplier<Api.Reply> attempt) {
        var owner = letter.api("MAYOR", municipality);
        var before = owner.get(path).body();
        long commits = commits();
        long recorded = attempts().countDocuments();
        assertThat(commits).isPositive();

        var reply = attempt.get();

        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.headers().get("content-type")).startsWith("application/problem+json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
        assertThat(reply.body()).doesNotContain("dk.revus").doesNotContain("Exception");
        assertThat(owner.get(path).body()).isEqualTo(before);
        assertThat(commits()).isEqualTo(commits);
        Eventually.isTrue(
                "the attempt is written down", () -> attempts().countDocuments() == recorded + 1);
        var last = Objects.requireNonNull(attempts().find().sort(Sorts.descending("_id")).first());
        assertThat(last.getInteger("status")).isEqualTo(status);
        assertThat(last.getString("code")).isEqualTo(code);
        assertThat(last.getString("person")).isNotBlank();
        return reply.json();
    }
}
