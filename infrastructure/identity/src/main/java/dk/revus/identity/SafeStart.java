package dk.revus.identity;

import dk.revus.identity.users.model.Account;
import dk.revus.identity.users.model.Accounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * With demo users, whoever asks is signed in without a password, so that is for trying only.
 * Anywhere else nothing starts with an account or a secret that somebody did not choose.
 */
@Configuration(proxyBeanMethods = false)
public class SafeStart {

    /** The profiles in which anybody may be anybody. */
    public static final String FOR_TRYING = "local | demo";

    /** All others. */
    public static final String IN_EARNEST = "!local & !demo";

    private static final int SHORTEST_SECRET = 24;
    private static final Pattern BCRYPT =
            Pattern.compile("\\$2[aby]\\$(\\d\\d)\\$[./A-Za-z0-9]{53}");

    @Bean
    static BeanFactoryPostProcessor refuseToStart(Environment environment) {
        return _ -> {
            if (environment.acceptsProfiles(Profiles.of(FOR_TRYING))) {
                demandLocalSecret(environment);
            } else {
                demandAccountsFile(environment);
                demandClientSecret(environment);
            }
        };
    }

    private static void demandLocalSecret(Environment environment) {
        if (!StringUtils.hasText(environment.getProperty("revus.local.secret"))) {
            throw new CannotStart(
                    "The local issuer and the gateway share a secret; set REVUS_LOCAL_SECRET"
                            + " to the same random value for both.");
        }
    }

    private static void demandAccountsFile(Environment environment) {
        var file = environment.getProperty("revus.identity.accounts", "");
        if (file.isBlank() || !Files.isReadable(Path.of(file))) {
            throw new CannotStart(
                    "The issuer has no accounts of its own. Write them down as"
                            + " infrastructure/identity/accounts.example.yaml shows and set"
                            + " REVUS_IDENTITY_ACCOUNTS to that file, point REVUS_OIDC_ISSUER at"
                            + " a real issuer instead, or, to try the platform with demo users"
                            + " whom nobody asks for a password, set SPRING_PROFILES_ACTIVE=local.");
        }
    }

    private static void demandClientSecret(Environment environment) {
        var secret = environment.getProperty("revus.oidc.client-secret", "");
        if (secret.length() < SHORTEST_SECRET) {
            throw new CannotStart(
                    "The issuer and the gateway share a secret of at least %d characters; set REVUS_OIDC_CLIENT_SECRET to the same random value for both."
                            .formatted(SHORTEST_SECRET));
        }
    }

    @Bean
    @Profile(IN_EARNEST)
    InitializingBean demandPasswords(Accounts accounts) {
        return () -> {
            if (accounts.all().isEmpty()) {
                throw new CannotStart(
                        "The file that REVUS_IDENTITY_ACCOUNTS names holds no account.");
            }
            accounts.all().forEach(SafeStart::demandPassword);
        };
    }

    private static void demandPassword(Account account) {
        var hash = BCRYPT.matcher(String.valueOf(account.password()));
        if (!hash.matches() || Integer.parseInt(hash.group(1)) < 10) {
            throw new CannotStart(
                    "The account "
                            + account.id()
                            + " needs the bcrypt hash of a password, of cost 10 or more; make one with:"
                            + " htpasswd -nBC 12 "
                            + account.id());
        }
    }
}
