package dk.revus.analytics.task;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.analytics.task.model.Caller.Held;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.Mandate;
import dk.revus.kit.security.model.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mandate counts on the days that it is given for, the first and the last one too. */
class CallersTest {

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2017, 12, 31);

    @Test
    void only_what_holds_on_the_day_counts() {
        var mayor =
                new Actor(
                        Actor.Kind.PERSON,
                        "borgmester",
                        "Borgmester",
                        List.of(
                                new Mandate("M-1", Role.MAYOR, "165", FIRST, LAST),
                                new Mandate("M-2", Role.MUNICIPAL_READER, "165", FIRST, null)));
        var reader = new Held(Role.MUNICIPAL_READER, "165");
        var both = List.of(new Held(Role.MAYOR, "165"), reader);
        assertThat(Callers.of(mayor, FIRST).held()).isEqualTo(both);
        assertThat(Callers.of(mayor, LAST).held()).isEqualTo(both);
        assertThat(Callers.of(mayor, LAST.plusDays(1)).held()).containsExactly(reader);
        assertThat(Callers.of(mayor, FIRST.minusDays(1)).held()).isEmpty();
    }
}
