package dk.revus.submission.response.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.call.model.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Given what happened, when somebody asks, then this is the answer. */
record ResponseSpec(Response response, CallTerms terms) {

    static final ResponseId ID = new ResponseId("165", 2017, 1);
    static final CallTerms CALL =
            new CallTerms(
                    true,
                    new Deadline(LocalDate.parse("2017-08-06")),
                    3,
                    Set.of("TE-1", "TE-2", "TE-3", "TE-4", "TE-5", "TE-6"),
                    Set.of("P1", "P2", "P3", "P4", "P5"));
    static final CallTerms NOT_OPEN =
            new CallTerms(
                    false, CALL.deadline(), CALL.maxWishes(), CALL.themes(), CALL.principles());
    static final ThemeBase NEW_THEME = new ThemeBase(ThemeBase.Kind.NEW, List.of());
    static final Instant JUNE = danish("2017-06-01T09:00");
    static final Instant LAST_MOMENT = CALL.deadline().closesAt().minusNanos(1);
    static final Instant TOO_LATE = CALL.deadline().closesAt();

    static Wish wish(String id, int rank) {
        return new Wish(
                id,
                rank,
                "Bedre busser",
                "Det tager for lang tid",
                "",
                NEW_THEME,
                List.of(),
                List.of());
    }

    static Wish wishOn(ThemeBase.Kind kind, String... themes) {
        return new Wish(
                "",
                1,
                "Bedre busser",
                "Det tager for lang tid",
                "",
                new ThemeBase(kind, List.of(themes)),
                List.of(),
                List.of());
    }

    static ResponseContent wishing(Wish... wishes) {
        return new ResponseContent("", "", List.of(), List.of(wishes));
    }

    static ResponseContent ranking(ThemeRank... ranks) {
        return new ResponseContent("", "", List.of(ranks), List.of());
    }

    static Submission sent(int version, int lastWish, ResponseContent content) {
        return submission(version, lastWish, content, Submission.Kind.WISHES);
    }

    static Submission noWishes(int version, int lastWish, ResponseContent content) {
        return submission(version, lastWish, content, Submission.Kind.NO_WISHES);
    }

    private static Submission submission(
            int version, int lastWish, ResponseContent content, Submission.Kind kind) {
        return new Submission(
                version,
                content,
                "KV-165-2017-" + version,
                JUNE,
                ContentHash.of(content),
                "Borgmester",
                kind,
                null,
                lastWish);
    }

    static Instant danish(String time) {
        return LocalDateTime.parse(time).atZone(ZoneId.of("Europe/Copenhagen")).toInstant();
    }

    static ResponseSpec given(ResponseEvent... events) {
        Response response = new Response.New();
        for (var event : events) {
            response = ResponseEvolution.evolve(response, event);
        }
        return new ResponseSpec(response, CALL);
    }

    ResponseSpec under(CallTerms other) {
        return new ResponseSpec(response, other);
    }

    Answered when(ResponseCommand command) {
        return new Answered(new ResponseDecider(ID, terms).decide(command, response));
    }

    record Answered(Decision<ResponseEvent, ResponseRefusal> decision) {

        void then(ResponseEvent... events) {
            assertThat(decision).isEqualTo(Decision.accept(events));
        }

        void thenRefused(ResponseRefusal reason) {
            assertThat(decision).isEqualTo(Decision.refuse(reason));
        }
    }
}
