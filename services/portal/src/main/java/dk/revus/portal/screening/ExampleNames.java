package dk.revus.portal.screening;

import dk.revus.portal.api.model.Example;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the examples that a wish carries on are called; one that is not known shows its id. */
record ExampleNames(Map<String, String> titles) {

    static ExampleNames of(List<Example> examples) {
        return new ExampleNames(
                examples.stream()
                        .collect(
                                Collectors.toMap(Example::exampleId, Example::title, (a, b) -> a)));
    }

    public String example(String id) {
        return titles.getOrDefault(id, id);
    }
}
