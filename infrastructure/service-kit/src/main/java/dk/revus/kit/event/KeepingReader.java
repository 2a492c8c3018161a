package dk.revus.kit.event;

import com.mongodb.client.model.Indexes;
import dk.revus.kit.text.Json;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps the latest fact of each thing, as a service declares it: a reader that nobody writes. */
final class KeepingReader implements EventReader {

    private final String name;
    private final Map<String, LatestFact> facts;
    private volatile boolean prepared;

    KeepingReader(String name, LatestFact... facts) {
        this.name = name;
        this.facts =
                Arrays.stream(facts)
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        LatestFact::kind, Function.identity()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> topics() {
        return facts.keySet().stream()
                .map(kind -> "revus." + kind + ".events")
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void read(ReceivedEvent event) {
        prepare();
        var fact = facts.get(event.kind());
        if (fact != null) { // another kind may share a topic one day
            var said = Json.toDocument(event.data(fact.reading()));
            fact.view().put(event.subject(), event.sequence(), said);
        }
    }

    /** Not at the start: a database that is away then must not keep the service from starting. */
    private void prepare() {
        if (prepared) {
            return;
        }
        for (var fact : facts.values()) {
            var documents = fact.view().collection();
            fact.indexed().forEach(field -> documents.createIndex(Indexes.ascending(field)));
        }
        prepared = true;
    }
}
