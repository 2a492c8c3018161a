package dk.revus.notification.message.model;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private static final int MUNICIPALITY_BEGINS = "SV-".length();
    private static final int MUNICIPALITY_ENDS = "SV-165".length();

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

    private static Optional<String> response(String id) {
        return AboutACall.response(id)
                .map(
                        call ->
                                "/responses/"
                                        + call
                                        + "/"
                                        + id.substring(MUNICIPALITY_BEGINS, MUNICIPALITY_ENDS));
    }

    /** Questions are read where the call is. */
    private static Optional<String> question(String id) {
        return AboutACall.question(id).map(call -> "/calls/" + call);
    }
}
