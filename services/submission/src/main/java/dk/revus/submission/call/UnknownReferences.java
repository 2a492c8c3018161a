package dk.revus.submission.call;

import dk.revus.kit.problem.Problem;
import java.util.List;

/** What a call names and nobody has told us of, or not yet. */
final class UnknownReferences {

    private UnknownReferences() {}

    static Problem principles(List<String> ids) {
        return unknown("unknown-principle", ids);
    }

    static Problem themes(List<String> ids) {
        return unknown("unknown-theme", ids);
    }

    /** Themes that are merged or decided: nobody can prioritise among them. */
    static Problem settledThemes(List<String> ids) {
        return Problem.unprocessable(
                        "theme-settled",
                        "These are merged or decided and cannot be prioritised among: see"
                                + " 'themes'.")
                .with("themes", ids);
    }

    static Problem municipalities(List<String> codes) {
        return unknown("unknown-municipality", codes);
    }

    static Problem attachments(List<String> ids) {
        return unknown("unknown-attachment", ids);
    }

    private static Problem unknown(String code, List<String> ids) {
        return Problem.unprocessable(code, "We do not know these, or not yet: see 'unknown'.")
                .with("unknown", ids);
    }
}
