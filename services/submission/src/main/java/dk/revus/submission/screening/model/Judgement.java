package dk.revus.submission.screening.model;

import java.util.Set;

/**
 * A command that weighs a municipality's answer. Whoever holds a mandate of that municipality must
 * not give it: "an assessor does not assess own municipality's wish".
 */
public interface Judgement {

    /** The names in the permission table of all commands that are judgements. */
    Set<String> COMMANDS =
            Set.of(
                    "start",
                    "assign",
                    "check-formal",
                    "assess-wish",
                    "revert-assessment",
                    "write-editorial",
                    "request-clarification",
                    "extend-clarification",
                    "correct-clarification",
                    "withdraw-clarification",
                    "complete");

    Act act();
}
