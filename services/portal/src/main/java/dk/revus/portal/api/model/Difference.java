package dk.revus.portal.api.model;

import java.util.List;

/** What differs between two versions. */
public record Difference(int from, int to, List<FieldChange> changes) {

    public Difference {
        changes = Lists.of(changes);
    }
}
