package dk.revus.notification.message.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The page about what a message is about. The first letters of an id say what kind of thing. */
public final class Destination {

    private static final Map<String, String> PAGES =
            Map.of(
                    "ØN", "/wishes/",
                    "TE", "/themes/",
                    "MØ", "/meetings/",
                    "ST", "/strategies/",
                    "PJ", "/projects/",
                    "IK", "/calls/");
    private static final Set<Kind> SCREENING =
            EnumSet.of(Kind.CLARIFICATION, Kind.CLARIFIED, Kind.EDITORIAL);
    private static final Pattern QUESTION = Pattern.compile("SP-(\\d{4}-\\d{2,})-\\d+");
    private static final Pattern RESPONSE =
            Pattern.compile("SV-(\\d{3})-(\\d{4})(?:\\.(\\d{1,3}))?");

    private Destination() {}

    /**
     * @return a path of the portal, letters as they are; empty when there is no page about it
     */
    public static Optional<String> of(Note note) {
        if (note.kind() == Kind.COLLEAGUE_INVITED) {
            return Optional.of("/invitations");
        }
        var id = note.subjectId();
        if (id.length() < 3 || note.kind() == Kind.COLLEAGUE_REMOVED) {
            return Optional.empty();
        }
        if (SCREENING.contains(note.kind()) && id.startsWith("SV-")) {
            return Optional.of("/screenings/" + id);
        }
        return response(id)
                .or(() -> question(id))
                .or(
                        () ->
                                Optional.ofNullable(PAGES.get(id.substring(0, 2)))
                                        .map(page -> page + id));
    }

    /** A response's id holds its municipality, and the year and number of its call. */
    private static Optional<String> response(String id) {
        var parts = RESPONSE.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int number = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        return Optional.of(
                "/responses/IK-%s-%02d/%s".formatted(parts.group(2), number, parts.group(1)));
    }

    /** Questions are read where the call is. */
    private static Optional<String> question(String id) {
        var parts = QUESTION.matcher(id);
        return parts.matches() ? Optional.of("/calls/IK-" + parts.group(1)) : Optional.empty();
    }
}
