package dk.revus.local.demo;

import dk.revus.local.PlatformProblem;
import dk.revus.local.http.Http;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the 29 municipalities answer in the demonstration. All of it is made up, and says so. */
record Script(List<MunicipalAnswer> answers) {

    private static final String OURS = "/demo/revus-2019-2022.yaml";

    /** How a municipality answers. */
    enum Kind {
        WISHES,
        /** Wishes that come after the deadline, with leave. */
        LATE_WISHES,
        NO_WISHES,
        DRAFT_ONLY,
        NOTHING
    }

    /**
     * @param user how its demo users' ids begin
     * @param at when it answers, Danish time
     * @param ranks titles of the proposed themes, the most wanted first
     * @param reserved the day on which the council is to decide; null: it has decided
     * @param refused title of the wish that its council will not stand behind; null: it agrees
     * @param email how it came, when the municipality wrote to the secretariat; null: it used the
     *     platform
     */
    record MunicipalAnswer(
            String municipality,
            String user,
            Kind kind,
            @Nullable LocalDateTime at,
            @Nullable List<String> ranks,
            @Nullable List<ScriptedWish> wishes,
            @Nullable String reason,
            @Nullable LocalDate reserved,
            @Nullable String refused,
            @Nullable Email email) {

        boolean hasWishes() {
            return kind == Kind.WISHES || kind == Kind.LATE_WISHES;
        }

        boolean isLate() {
            return kind == Kind.LATE_WISHES;
        }

        LocalDateTime moment() {
            return Objects.requireNonNull(at, municipality);
        }

        List<String> ranking() {
            return ranks == null ? List.of() : ranks;
        }

        List<ScriptedWish> wished() {
            return wishes == null ? List.of() : wishes;
        }

        String editor() {
            return user + "-sagsbehandler";
        }

        String director() {
            return user + "-kommunaldirektoer";
        }

        String mayor() {
            return user + "-borgmester";
        }
    }

    /**
     * @param confirmedAt when the municipality stands by what was written down, Danish time; null:
     *     it never says so
     */
    record Email(LocalDate receivedOn, @Nullable LocalDateTime confirmedAt) {}

    /**
     * @param principles how far it lives up to each of the five, in the municipality's own view;
     *     null: it does not say
     * @param themes titles of the proposed themes it builds on; none for something new
     */
    record ScriptedWish(
            String title,
            String problem,
            String effort,
            @Nullable String principles,
            List<String> themes) {}

    static Script read() {
        try (var stream = Objects.requireNonNull(Script.class.getResourceAsStream(OURS))) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            return Http.JSON.treeToValue(Http.JSON.valueToTree(content), Script.class);
        } catch (IOException e) {
            throw new PlatformProblem("The demonstration's script cannot be read.", e);
        }
    }

    MunicipalAnswer of(String municipality) {
        return answers.stream()
                .filter(answer -> answer.municipality().equals(municipality))
                .findFirst()
                .orElseThrow();
    }
}
