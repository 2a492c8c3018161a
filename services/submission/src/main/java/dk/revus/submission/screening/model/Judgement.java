package dk.revus.submission.screening.model;

import dk.revus.kit.decision.Names;
import dk.revus.kit.decision.SealedFamily;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A command that weighs a municipality's answer. Whoever holds a mandate of that municipality must
 * not give it: "an assessor does not assess own municipality's wish".
 */
public interface Judgement {

    /** The names in the permission table of all commands that are judgements. */
    Set<String> COMMANDS =
            SealedFamily.membersOf(ScreeningCommand.class).stream()
                    .filter(Judgement.class::isAssignableFrom)
                    .map(Names::of)
                    .collect(Collectors.toUnmodifiableSet());

    Act act();
}
