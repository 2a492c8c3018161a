package dk.revus.strategy.organisation.model;

import dk.revus.kit.decision.Named;
import java.util.function.UnaryOperator;

/** What may be asked of an organisation. */
public sealed interface OrganisationCommand {

    /** Enter it in the register. */
    @Named("register")
    record Register(Particulars particulars) implements OrganisationCommand {}

    /**
     * Put right what it is called and where letters to it go. Its code and kind are what it is
     * known by.
     *
     * @param change makes of what is known what should have been
     */
    @Named("correct")
    record Correct(UnaryOperator<Particulars> change, String reason)
            implements OrganisationCommand {}
}
