package dk.revus.submission.response.model;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.response.model.CallTerms.Phase;
import dk.revus.submission.response.model.content.ContentHash;
import dk.revus.submission.response.model.content.LocalDecision;
import dk.revus.submission.response.model.content.Reservation;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Saying;
import dk.revus.submission.response.model.content.ThemeBase;
import dk.revus.submission.response.model.content.ThemeRank;
import dk.revus.submission.response.model.content.Wish;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given what happened, when somebody asks, then this is the answer. */
record ResponseSpec(Response response, CallTerms terms) {

    static final ResponseId ID = new ResponseId("165", 2017, 1);
    static final CallTerms CALL =
            new CallTerms(
                    Phase.OPEN,
                    new Deadline(LocalDate.parse("2017-08-06")),
                    3,
                    Set.of("TE-1", "TE-2", "TE-3", "TE-4", "TE-5", "TE-6"),
                    Set.of("P1", "P2", "P3", "P4", "P5"),
                    Set.of("101", "153", "165"),
                    Set.of("KE-01", "KE-05"));
    static final CallTerms NOT_OPEN = in(Phase.NOT_TAKING);
    static final CallTerms CLOSED = in(Phase.CLOSED);
    static final CallTerms PROCESSED = in(Phase.PROCESSED);
    static final Author EDITOR = new Author("editor", "Sagsbehandler");
    static final Author MAYOR = new Author("mayor", "Borgmester");
    static final Author LEAD = new Author("lead", "KKR-sekretariatets leder");
    static final LocalDecision DECIDED =
            new LocalDecision("Kommunalbestyrelsen", LocalDate.parse("2017-05-30"), "12");
    static final Reservation RESERVED =
            new Reservation("Kommunalbestyrelsen", LocalDate.parse("2017-08-29"));
    static final String ENCLOSED = "BI-1";
    static final Attached ATTACHED = new Attached(Map.of(ENCLOSED, AttachmentStanding.CLEAN));
    static final ThemeBase NEW_THEME = new ThemeBase(ThemeBase.Kind.NEW, List.of());
    static final Instant JUNE = danish("2017-06-01T09:00");
    static final Instant LAST_MOMENT = CALL.deadline().closesAt().minusNanos(1);
    static final Instant TOO_LATE = CALL.deadline().closesAt();

    static Wish wish(String id, int rank) {
        return Saying.wish(
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
        return Saying.wish(
                "",
                1,
                "Bedre busser",
                "Det tager for lang tid",
                "",
                new ThemeBase(kind, List.of(themes)),
                List.of(),
                List.of());
    }

    /** Decided locally, as everything in this spec that does not say otherwise. */
    static ResponseContent wishing(Wish... wishes) {
        return decided(List.of(), wishes);
    }

    static ResponseContent ranking(ThemeRank... ranks) {
        return decided(List.of(ranks));
    }

    static ResponseContent decided(List<ThemeRank> ranks, Wish... wishes) {
        return Saying.content("", "", ranks, List.of(wishes)).standingOn(DECIDED, null);
    }

    static ResponseContent reserved(Wish... wishes) {
        return wishing(wishes).standingOn(null, RESERVED);
    }

    private static CallTerms in(Phase phase) {
        return new CallTerms(
                phase,
                CALL.deadline(),
                CALL.maxWishes(),
                CALL.themes(),
                CALL.principles(),
                CALL.municipalities(),
                CALL.examples());
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
                lastWish,
                Circumstances.USUAL);
    }

    static Instant danish(String time) {
        return LocalDateTime.parse(time).atZone(COPENHAGEN).toInstant();
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
        return new Answered(new ResponseDecider(ID, terms, ATTACHED).decide(command, response));
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
