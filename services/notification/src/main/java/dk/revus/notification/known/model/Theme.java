package dk.revus.notification.known.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A theme and the ones it was merged from or into. */
public record Theme(
        String themeId, String title, List<String> mergedFrom, @Nullable String mergedInto) {}
