package dk.revus.contracts;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the AsyncAPI 3.0 document: a channel per topic, a message per type. */
final class AsyncApi {

    private static final String KAFKA_BINDING = "0.5.0";

    private final ObjectNode document = ContractFiles.JSON.createObjectNode();

    private AsyncApi() {}

    static String text() {
        var api = new AsyncApi();
        api.head();
        Topic.all().forEach(api::channel);
        Topic.all().forEach(api::operations);
        Topic.all().forEach(api::messages);
        api.document
                .withObject("/components/schemas")
                .set("envelope", plain(ContractFiles.envelope().schema()));
        return CompactJson.text(api.document);
    }

    private void head() {
        document.put("asyncapi", "3.0.0");
        document.withObject("/info")
                .put("title", "ReVUS events")
                .put("version", "1")
                .put(
                        "description",
                        "What the services of ReVUS tell each other. CloudEvents 1.0 on Kafka,"
                                + " binary mode. An event carries what its thing now is: keep the"
                                + " highest ce_sequence per key and ignore fields and types you do"
                                + " not know.");
        document.put("defaultContentType", "application/json");
        document.withObject("/servers/kafka")
                .put("host", "{bootstrap}")
                .put("protocol", "kafka")
                .put("description", "The platform's broker.")
                .withObject("/variables/bootstrap")
                .put("default", "127.0.0.1:8092")
                .put("description", "Bootstrap servers, as in REVUS_KAFKA_BOOTSTRAP.");
    }

    private void channel(Topic topic) {
        var channel = document.withObject("/channels").putObject(topic.channel());
        channel.put("address", topic.topic()).put("description", topic.about());
        var messages = channel.putObject("messages");
        topic.events()
                .forEach(
                        e ->
                                reference(
                                        messages.putObject(e.type()),
                                        "components/messages",
                                        e.type()));
        channel.putObject("bindings")
                .putObject("kafka")
                .put("topic", topic.topic())
                .put("partitions", 3)
                .put("bindingVersion", KAFKA_BINDING);
    }

    private void operations(Topic topic) {
        operation(topic.producer(), "tells", "send", topic);
        topic.readers().forEach(reader -> operation(reader, "reads", "receive", topic));
    }

    private void operation(String service, String verb, String action, Topic topic) {
        var operation =
                document.withObject("/operations")
                        .putObject(service + "-" + verb + "-" + topic.channel());
        operation.put("action", action);
        reference(operation.putObject("channel"), "channels", topic.channel());
        operation.put("summary", service + " " + verb + " " + topic.topic() + ".");
    }

    private void messages(Topic topic) {
        for (var event : topic.events()) {
            var message = document.withObject("/components/messages").putObject(event.type());
            message.put("name", event.ceType());
            message.put("title", event.schema().path("title").asString());
            message.put("summary", event.schema().path("description").asString());
            message.put(
                    "description",
                    "Classification: " + String.join(" or ", topic.classificationOf(event)) + ".");
            message.put("contentType", "application/json");
            reference(message.putObject("headers"), "components/schemas", "envelope");
            message.set("payload", plain(event.schema()));
            var key = message.putObject("bindings").putObject("kafka");
            key.putObject("key").put("type", "string").put("pattern", "^" + topic.key() + "/.+$");
            key.put("bindingVersion", KAFKA_BINDING);
            ArrayNode examples = message.putArray("examples");
            examples.addObject().set("payload", event.example());
        }
    }

    private static void reference(ObjectNode node, String where, String name) {
        node.put("$ref", "#/" + where + "/" + name);
    }

    /** Without identity, for inside this document it is only a part. */
    private static JsonNode plain(JsonNode schema) {
        var copy = schema.deepCopy().asObject();
        copy.remove("$schema");
        copy.remove("$id");
        return copy;
    }
}
