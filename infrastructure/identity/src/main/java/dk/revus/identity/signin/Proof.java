package dk.revus.identity.signin;

import dk.revus.identity.users.model.Account;
import java.util.Optional;

/** How one shows that an account is one's own. */
interface Proof {

    /**
     * @param account the one that was named, if there is one
     * @param shown what was typed beside its name
     */
    boolean isGiven(Optional<Account> account, String shown);

    /** Whether the page asks for a password, or shows all accounts to choose from. */
    boolean isPassword();
}
