package dk.revus.portal.api.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader.
 *
 * @param kind what is to be done; may get more
 * @param organisation whose it is; null when it is nobody's own, or several organisations'
 * @param deadline the first moment that is too late
 * @param waiting a role or the code of an organisation
 */
public record Task(
        String kind,
        Thing thing,
        @Nullable String organisation,
        int count,
        @Nullable Instant deadline,
        @Nullable String waiting,
        @Nullable Instant since) {

    /**
     * What it is about: the one thing, or the call or cycle in which there are several.
     *
     * @param kind such as CALL; may get more
     */
    public record Thing(String kind, String id, @Nullable String title) {}

    /** The page where it is done; null for a kind that is newer than these pages. */
    public @Nullable String page() {
        return switch (kind) {
            case "ANSWER_CALL", "SEND_AGAIN" -> response("");
            case "SIGN_OFF" -> response("/sign-off");
            case "CONFIRM_ON_BEHALF" -> response("/confirm");
            case "RESOLVE_RESERVATION" -> response("/reservation");
            case "DECIDE_LATE" -> organisation == null ? board() : response("/late");
            case "FOLLOW_UP_MISSING" -> board();
            case "ANSWER_QUESTIONS" -> "/calls/" + thing.id() + "#questions";
            case "ANSWER_CLARIFICATION" -> "/screenings/" + thing.id() + "/answer";
            case "ACCEPT_EDITORIAL" -> "/screenings/" + thing.id();
            case "START_SCREENING", "ASSESS_WISHES", "COMPLETE_SCREENING" ->
                    oneOr("SCREENING", "/screenings", "/screenings?call=" + thing.id());
            case "PLACE_WISHES" ->
                    oneOr("WISH", "/wishes", "/wishes?state=RECEIVED&cycle=" + thing.id());
            case "ANSWER_WISHES" ->
                    oneOr("WISH", "/wishes", "/wishes?state=PLACED&cycle=" + thing.id());
            case "SHORTLIST_THEMES" -> oneOr("THEME", "/themes", "/themes?cycle=" + thing.id());
            case "HOLD_MEETING", "RECORD_DECISIONS", "APPROVE_MINUTES" -> "/meetings/" + thing.id();
            case "DRAFT_STRATEGY" -> "/strategies";
            case "RECOMMEND_STRATEGY", "ADOPT_STRATEGY" -> "/strategies/" + thing.id();
            case "RECOMMEND_APPLICATIONS",
                    "GRANT_APPLICATIONS",
                    "REJECT_APPLICATIONS",
                    "START_PROJECT",
                    "REACH_MILESTONES",
                    "SUBMIT_REPORTS",
                    "CORRECT_REPORT",
                    "APPROVE_REPORTS",
                    "CLOSE_PROJECTS" ->
                    oneOr("PROJECT", "/projects", "/projects");
            default -> null;
        };
    }

    /** The key of the sentence that says what is to be done, of one or of several. */
    public String sentence() {
        return "task." + kind + (thing.kind().equals("CYCLE") && count > 1 ? ".several" : "");
    }

    private String oneOr(String one, String list, String several) {
        return thing.kind().equals(one) ? list + "/" + thing.id() : several;
    }

    private String response(String step) {
        return "/responses/" + thing.id() + "/" + organisation + step;
    }

    private String board() {
        return "/board?call=" + thing.id();
    }
}
