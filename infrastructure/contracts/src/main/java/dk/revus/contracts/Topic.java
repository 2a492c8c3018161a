package dk.revus.contracts;

import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/**
 * A topic as {@code topics.json} has it.
 *
 * @param key the kind of thing in the record key
 * @param things first words of the types it carries
 * @param classification who may read its events, unless {@code except} says otherwise for a type
 * @param readers the other services that read it
 */
record Topic(
        String topic,
        String producer,
        String key,
        String about,
        List<String> things,
        List<String> classification,
        Map<String, List<String>> except,
        List<String> readers) {

    private static final TypeReference<List<Topic>> LIST = new TypeReference<>() {};

    static List<Topic> all() {
        var file = ContractFiles.CONTRACTS.resolve("topics.json");
        return ContractFiles.JSON.readValue(ContractFiles.text(file), LIST);
    }

    boolean carries(Contract event) {
        return producer.equals(event.producer()) && things.contains(event.thing());
    }

    List<Contract> events() {
        return ContractFiles.events().stream().filter(this::carries).toList();
    }

    List<String> classificationOf(Contract event) {
        return except.getOrDefault(event.type(), classification);
    }

    /** The middle word: {@code revus.call.events} is the channel "call". */
    String channel() {
        return topic.split("\\.", -1)[1];
    }
}
