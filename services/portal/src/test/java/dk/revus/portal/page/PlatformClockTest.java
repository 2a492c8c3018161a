package dk.revus.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** The clock of a demonstration is moved from outside; any other clock is the real one. */
class PlatformClockTest {

    @TempDir Path folder;

    private static Duration distance(java.time.Clock clock) {
        return Duration.between(InstantSource.system().instant(), clock.instant());
    }

    @Test
    void follows_the_file_while_it_runs() throws Exception {
        var file = Files.writeString(folder.resolve("clock"), "PT-48H");
        var clock = new PlatformClock(file);
        assertThat(distance(clock)).isCloseTo(Duration.ofHours(-48), Duration.ofMinutes(1));

        Files.writeString(file, "PT-24H\n");

        assertThat(distance(clock)).isCloseTo(Duration.ofHours(-24), Duration.ofMinutes(1));
    }

    @Test
    void keeps_its_distance_while_the_file_is_being_written() throws Exception {
        var file = Files.writeString(folder.resolve("clock"), "PT-48H");
        var clock = new PlatformClock(file);
        distance(clock);

        Files.writeString(file, "");

        assertThat(distance(clock)).isCloseTo(Duration.ofHours(-48), Duration.ofMinutes(1));
    }

    @Test
    void cannot_be_moved_outside_a_demonstration() throws Exception {
        var file = Files.writeString(folder.resolve("clock"), "PT-48H").toString();
        var environment = new MockEnvironment();

        assertThat(distance(new ClockConfiguration().clock(environment, file)))
                .isLessThan(Duration.ofMinutes(1))
                .isGreaterThan(Duration.ofMinutes(-1));

        environment.setActiveProfiles("demo");
        assertThat(distance(new ClockConfiguration().clock(environment, file)))
                .isCloseTo(Duration.ofHours(-48), Duration.ofMinutes(1));
    }
}
