package dk.revus.portal.api.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what the platform has told, newest first.
 *
 * @param next where the next page begins; null on the last one
 */
public record Messages(List<Message> items, @Nullable String next) {

    public Messages {
        items = Lists.of(items);
    }
}
