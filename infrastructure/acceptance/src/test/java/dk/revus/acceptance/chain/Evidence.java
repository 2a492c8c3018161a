package dk.revus.acceptance.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the platform acknowledged, wrote down, told, posted and shows.
 *
 * @param acknowledged commands that were answered with success
 * @param journal every commit of every service, in no order
 * @param brokenChains what the walk along the hash chains found
 * @param heard what lies in the topics, each partition in its order
 * @param intents the messages that notification means to send, and how far they came
 * @param mails what the mail catcher received
 * @param excusedRepeats how many mails may have come again under their Message-ID
 * @param shown analytics' answers by name: board, support, portfolio, figures
 */
record Evidence(
        List<Acknowledged> acknowledged,
        List<Commit> journal,
        List<String> brokenChains,
        List<Heard> heard,
        List<Intent> intents,
        List<Mail> mails,
        int excusedRepeats,
        Map<String, JsonNode> shown) {

    /**
     * A command that somebody was told is done.
     *
     * @param commandId the person and the key; "" for a PUT, which needs no key
     * @param version from the answer's ETag
     */
    record Acknowledged(String user, String path, String commandId, int status, long version) {

        /** Makes a version that counts, by whomever it is sent. */
        boolean sendsAnAnswer() {
            return path.endsWith(":submit")
                    || path.endsWith(":declare-no-wishes")
                    || registersAnAnswer()
                    || path.endsWith(":withdraw-wish");
        }

        /** Writes down what came by e-mail or letter. */
        boolean registersAnAnswer() {
            return path.endsWith(":register-on-behalf");
        }

        boolean isAnAct() {
            return !commandId.isEmpty();
        }
    }

    /**
     * A commit.
     *
     * @param unsent whether it still carries the relay's mark
     */
    record Commit(
            String service,
            String stream,
            long version,
            String commandId,
            String person,
            boolean unsent,
            List<PublishedEvent> publishedEvents) {

        String id() {
            return stream + "#" + version;
        }
    }

    /** What a commit has to tell. */
    record PublishedEvent(
            String id, String topic, String type, String key, long sequence, JsonNode data) {}

    /** What was told, as it lies in a topic. */
    record Heard(String topic, String key, String id, long sequence) {}

    /**
     * A message on its way to one organisation.
     *
     * @param occasion what it is told on, once for each kind and organisation
     */
    record Intent(String id, String kind, String organisation, String occasion, String state) {

        String messageId() {
            return "<" + id + "@revus.example>";
        }
    }

    record Mail(@Nullable String messageId, String recipient) {}

    JsonNode shows(String name) {
        return Objects.requireNonNull(shown.get(name), name);
    }

    Evidence withJournal(Consumer<List<Commit>> change) {
        var copy = changed(journal, change);
        return new Evidence(
                acknowledged, copy, brokenChains, heard, intents, mails, excusedRepeats, shown);
    }

    Evidence withHeard(Consumer<List<Heard>> change) {
        var copy = changed(heard, change);
        return new Evidence(
                acknowledged, journal, brokenChains, copy, intents, mails, excusedRepeats, shown);
    }

    Evidence withIntents(Consumer<List<Intent>> change) {
        var copy = changed(intents, change);
        return new Evidence(
                acknowledged, journal, brokenChains, heard, copy, mails, excusedRepeats, shown);
    }

    Evidence withMails(Consumer<List<Mail>> change) {
        var copy = changed(mails, change);
        return new Evidence(
                acknowledged, journal, brokenChains, heard, intents, copy, excusedRepeats, shown);
    }

    Evidence withShown(String name, JsonNode answer) {
        var copy = new HashMap<>(shown);
        copy.put(name, answer);
        return new Evidence(
                acknowledged, journal, brokenChains, heard, intents, mails, excusedRepeats, copy);
    }

    private static <T> List<T> changed(List<T> list, Consumer<List<T>> change) {
        var copy = new ArrayList<>(list);
        change.accept(copy);
        return copy;
    }
}
