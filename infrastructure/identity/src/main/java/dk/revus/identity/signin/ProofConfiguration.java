package dk.revus.identity.signin;

import dk.revus.identity.SafeStart;
import dk.revus.identity.users.model.Account;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** For trying, naming an account is enough; everywhere else it takes its password. */
@Configuration(proxyBeanMethods = false)
class ProofConfiguration {

    @Bean
    @Profile(SafeStart.FOR_TRYING)
    Proof naming() {
        return new Proof() {
            @Override
            public boolean isGiven(Optional<Account> account, String shown) {
                return account.isPresent();
            }

            @Override
            public boolean isPassword() {
                return false;
            }
        };
    }

    @Bean
    @Profile(SafeStart.IN_EARNEST)
    Proof password() {
        var hashes = new BCryptPasswordEncoder(12);
        // An account that does not exist takes as long to refuse as a wrong password.
        var nobody = String.valueOf(hashes.encode("nobody"));
        return new Proof() {
            @Override
            public boolean isGiven(Optional<Account> account, String shown) {
                var hash = account.map(Account::password).orElse(nobody);
                return hashes.matches(shown, hash) && account.isPresent();
            }

            @Override
            public boolean isPassword() {
                return true;
            }
        };
    }
}
