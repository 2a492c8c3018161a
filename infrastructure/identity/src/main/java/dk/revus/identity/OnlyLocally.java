package dk.revus.identity;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** Whoever asks is signed in without a password, so this must never run where it matters. */
@Configuration(proxyBeanMethods = false)
class OnlyLocally {

    @Bean
    static BeanFactoryPostProcessor refuseElsewhere(Environment environment) {
        return _ -> {
            if (!environment.acceptsProfiles(Profiles.of("local | demo"))) {
                throw new CannotStart(
                        "The local issuer signs anybody in without a password and starts only with"
                                + " the profile local or demo; set SPRING_PROFILES_ACTIVE=local, or"
                                + " point REVUS_OIDC_ISSUER at a real issuer instead.");
            }
            if (!StringUtils.hasText(environment.getProperty("revus.local.secret"))) {
                throw new CannotStart(
                        "The local issuer and the gateway share a secret; set REVUS_LOCAL_SECRET"
                                + " to the same random value for both.");
            }
        };
    }
}
