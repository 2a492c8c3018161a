package dk.revus.acceptance.permission;

import dk.revus.testkit.Contracts;
import dk.revus.testkit.ServiceUnderTest;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** What the other services tell one that runs alone: their released examples, with particulars. */
record ExampleEvents(ServiceUnderTest service) {

    void of(String producer, String kind, String id, long sequence, String type) {
        of(producer, kind, id, sequence, type, _ -> {});
    }

    void of(
            String producer,
            String kind,
            String id,
            long sequence,
            String type,
            Consumer<ObjectNode> particulars) {
        var data = (ObjectNode) Contracts.example(producer, type);
        particulars.accept(data);
        var headers =
                type.startsWith("response.")
                        ? Map.of("ce_classification", "PARTIES", "ce_audience", "165,KKR")
                        : Map.<String, String>of();
        service.topics()
                .tell("revus." + kind + ".events", kind + "/" + id, sequence, type, data, headers);
        Idle.await(service);
    }

    /** A theme of the cycle, in this state. */
    void theme(String id, long sequence, String state) {
        of(
                "theme-catalogue",
                "theme",
                id,
                sequence,
                "theme.decided",
                theme -> theme.put("themeId", id).put("state", state));
    }
}
