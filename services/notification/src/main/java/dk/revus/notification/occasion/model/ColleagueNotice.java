package dk.revus.notification.occasion.model;

import dk.revus.kit.calendar.model.Danish;
import dk.revus.kit.security.model.AccountName;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import dk.revus.notification.occasion.model.Helpers.Colleague;
import dk.revus.notification.text.model.Field;
import dk.revus.notification.text.model.Wording;
import java.util.Map;
import java.util.Optional;

/** "Du er inviteret": whoever is asked to help with a response hears so, and when it is over. */
public final class ColleagueNotice {

    private static final String NOT_SAID = "–";

    private ColleagueNotice() {}

    /**
     * @param type of the event, without prefix and version
     * @param municipality what the municipality is called
     * @return empty when nobody waits to be told
     */
    public static Optional<Note> of(
            String type, Helpers helpers, String municipality, Cause cause) {
        var about = helpers.colleague().map(c -> new Draft(helpers, c, municipality, cause));
        return switch (type) {
            case "drafting.colleague-invited" ->
                    about.map(d -> d.as(Kind.COLLEAGUE_INVITED, Wording.COLLEAGUE_INVITED));
            case "drafting.colleague-removed" ->
                    about.filter(d -> !d.colleague().wasOver())
                            .map(d -> d.as(Kind.COLLEAGUE_REMOVED, Wording.COLLEAGUE_REMOVED));
            default -> Optional.empty();
        };
    }

    private static Map<Field, String> fields(
            Helpers helpers, Colleague colleague, String municipality) {
        var until = colleague.until();
        var removal = colleague.removed();
        return Map.of(
                Field.RESPONSE_ID,
                helpers.responseId(),
                Field.RESPONSE_MUNICIPALITY,
                municipality,
                Field.INVITATION_BY,
                colleague.by(),
                Field.INVITATION_ROLE,
                inWords(colleague.role()),
                Field.INVITATION_UNTIL,
                until == null
                        ? "så længe der arbejdes på svaret"
                        : "til og med " + Danish.day(until),
                Field.INVITATION_NOTE,
                colleague.note().isBlank() ? NOT_SAID : colleague.note(),
                Field.INVITATION_ENDED_BY,
                removal == null ? NOT_SAID : removal.by());
    }

    /** All of a note but its words. */
    private record Draft(Helpers helpers, Colleague colleague, String municipality, Cause cause) {

        Note as(Kind kind, Wording wording) {
            var text = wording.render(fields(helpers, colleague, municipality));
            return new Note(
                    kind,
                    helpers.organisation(),
                    cause.eventId(),
                    cause.eventId(),
                    helpers.responseId(),
                    helpers.cycleId(),
                    cause.at(),
                    text.subject(),
                    text.body(),
                    AccountName.of(colleague.account()));
        }
    }

    /** As the page where one invites says it; a role that is newer than we are shows itself. */
    private static String inWords(String role) {
        return switch (role) {
            case "MUNICIPAL_READER" -> "læse";
            case "MUNICIPAL_EDITOR" -> "læse og skrive";
            case "MUNICIPAL_APPROVER" -> "læse, skrive, godkende og sende";
            default -> role;
        };
    }
}
