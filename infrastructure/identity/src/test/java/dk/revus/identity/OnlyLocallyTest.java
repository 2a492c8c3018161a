package dk.revus.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** An issuer that asks for no password must not run by mistake. */
@ExtendWith(OutputCaptureExtension.class)
class OnlyLocallyTest {

    @Test
    void it_refuses_to_start_with_another_profile(CapturedOutput output) {
        assertThatThrownBy(
                        () ->
                                IdentityApplication.start(
                                        Map.of(
                                                "spring.profiles.active", "production",
                                                "revus.local.secret", "known",
                                                "server.port", 0)))
                .isInstanceOf(CannotStart.class);

        assertThat(output).contains("starts only with the profile local or demo");
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void it_refuses_to_start_with_no_profile() {
        assertThatThrownBy(
                        () ->
                                IdentityApplication.start(
                                        Map.of("revus.local.secret", "known", "server.port", 0)))
                .hasStackTraceContaining("starts only with the profile local or demo");
    }

    @Test
    void it_refuses_to_start_without_a_secret(CapturedOutput output) {
        assertThatThrownBy(
                        () ->
                                IdentityApplication.start(
                                        Map.of("spring.profiles.active", "demo", "server.port", 0)))
                .hasStackTraceContaining("REVUS_LOCAL_SECRET");

        assertThat(output).contains("set REVUS_LOCAL_SECRET to the same random value for both");
    }
}
