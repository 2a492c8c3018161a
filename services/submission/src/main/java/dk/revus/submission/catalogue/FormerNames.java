package dk.revus.submission.catalogue;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What an organisation was called before, as it is kept beside its name. */
final class FormerNames {

    static final String FIELD = "earlier";

    private static final String NAME = "name";
    private static final String UNTIL = "until";

    private FormerNames() {}

    static Document until(String name, Instant moment) {
        return new Document(NAME, name).append(UNTIL, moment.toString());
    }

    /** What it was called at that moment; what was kept before names had a past has none. */
    static @Nullable String at(Document organisation, Instant moment) {
        return organisation.getList(FIELD, Document.class, List.of()).stream()
                .filter(former -> moment.isBefore(Instant.parse(former.getString(UNTIL))))
                .map(former -> former.getString(NAME))
                .findFirst()
                .orElse(organisation.getString(NAME));
    }
}
