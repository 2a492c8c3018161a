package dk.revus.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is read off the code of a small feature. */
class SourcesTest {

    private static final Sources SOURCES =
            Sources.under(
                    Path.of("src/test/java/dk/revus/meetings"),
                    Path.of("../service-kit/src/main/java/dk/revus/kit/problem"));
    private static final Reach REACH = new Reach(SOURCES);

    private static Set<Refusal> refusalsOf(String method) {
        return REACH.new Walk(List.of(SOURCES.method(named(method)))).refusals();
    }

    private static Method named(String name) {
        try {
            return Arrays.stream(Class.forName("dk.revus.meetings.Meetings").getDeclaredMethods())
                    .filter(method -> method.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_command_is_refused_with_its_own_reasons() {
        assertThat(refusalsOf("plan"))
                .containsExactly(new Refusal(409, "already-planned", "It is planned already."));
        assertThat(refusalsOf("hold"))
                .containsExactly(new Refusal(422, "not-yet", "Wait for its day."));
        assertThat(refusalsOf("move")).extracting(Refusal::code).containsExactly("not-found");
    }

    @Test
    void a_refusal_that_is_kept_ready_counts_where_it_is_used() {
        assertThat(refusalsOf("cancel"))
                .containsExactly(new Refusal(403, "never", "Meetings are held."));
    }

    @Test
    void what_is_only_asked_about_is_not_refused() {
        assertThat(refusalsOf("look")).extracting(Refusal::code).containsExactly("not-found");
    }

    @Test
    void a_code_that_nobody_can_read_off_is_an_error() {
        assertThatIllegalStateException()
                .isThrownBy(() -> refusalsOf("complain"))
                .withMessageContaining("MeetingProblems.java:");
    }

    @Test
    void a_comment_describes_what_it_stands_above() {
        var descriptions = new Descriptions(SOURCES);
        assertThat(descriptions.summaryOf(named("plan"))).isEqualTo("Plans one meeting");
        assertThat(descriptions.of(named("plan")))
                .isEqualTo("Plans one meeting. Nothing is told yet.");
        assertThat(descriptions.missing()).isEmpty();
    }

    @Test
    void a_parameter_is_described_at_its_method_or_by_the_words_of_its_package() {
        var descriptions = new Descriptions(SOURCES);
        var meetings = named("look").getDeclaringClass();
        assertThat(descriptions.ofParameter(named("look"), meetings, "id"))
                .isEqualTo("Of whom nobody knows");
        assertThat(descriptions.ofParameter(named("plan"), meetings, "id"))
                .isEqualTo("The meeting, such as kkr-1");
    }

    @Test
    void what_is_described_nowhere_is_named() {
        var descriptions = new Descriptions(SOURCES);
        descriptions.summaryOf(named("hold"));
        descriptions.ofParameter(named("plan"), named("plan").getDeclaringClass(), "other");
        assertThat(descriptions.missing())
                .containsExactly(
                        "dk.revus.meetings.Meetings.hold: what it does",
                        "dk.revus.meetings.Meetings.plan: other");
    }
}
