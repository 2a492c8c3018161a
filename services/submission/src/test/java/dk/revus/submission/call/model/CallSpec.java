package dk.revus.submission.call.model;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.call.model.CallCommand.PublishCall;
import dk.revus.submission.call.model.CallEvent.CallClosed;
import dk.revus.submission.call.model.CallEvent.CallCreated;
import dk.revus.submission.call.model.CallEvent.CallOpened;
import dk.revus.submission.call.model.CallEvent.CallPublished;
import dk.revus.submission.call.model.CallEvent.CallSigned;
import dk.revus.submission.call.model.Signature.Signatory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Given what happened, when somebody asks, then this is the answer. */
record CallSpec(Call call) {

    static final CallContent CONTENT = content("2017-05-10T09:00", "2017-08-06");
    static final Signature CHAIRMANSHIP =
            new Signature(
                    Signatory.CHAIRMANSHIP,
                    "Formand for KKR Hovedstaden",
                    "kkr-formand",
                    danish("2017-05-09T12:00"));
    static final Signature LEAD =
            new Signature(
                    Signatory.SECRETARIAT_LEAD,
                    "Leder af KKR-sekretariatet",
                    "kkr-leder",
                    danish("2017-05-10T09:00"));
    static final CallEvent CREATED = new CallCreated(CONTENT);
    static final CallEvent SIGNED = new CallSigned(CHAIRMANSHIP);
    static final CallEvent PUBLISHED = new CallPublished(LEAD);
    static final CallEvent OPENED = new CallOpened();
    static final CallCounts COUNTS = new CallCounts(26, 0, 3, 0, 0, 0, 0);
    static final CallEvent CLOSED = new CallClosed(COUNTS);

    static CallContent content(String opensAt, String lastDay) {
        return content(opensAt, lastDay, "2017-09-01");
    }

    static CallContent content(String opensAt, String lastDay, String meetingDate) {
        return new CallContent(
                "revus-2019-2022",
                "ReVUS 2019-2022",
                letter("2361329"),
                danish(opensAt),
                new Deadline(LocalDate.parse(lastDay)),
                LocalDate.parse(meetingDate),
                3,
                List.of(new Reference("P1", "Greater Copenhagen")),
                List.of(new Reference("TE-2017-02", "Infrastruktur")),
                List.of("101", "165"),
                List.of());
    }

    static CallLetter letter(String dokId) {
        return new CallLetter(
                "SAG-2017-02127",
                dokId,
                LocalDate.parse("2017-05-10"),
                List.of("Formandskabet for KKR Hovedstaden"),
                "Ønsker til temaer.",
                null);
    }

    static CallContent reachedBy(@Nullable CallContact contact) {
        return with(CONTENT.letter().reachedBy(contact), CONTENT.principles(), CONTENT.invited());
    }

    static CallContent invitingNobody() {
        return with(CONTENT.letter(), CONTENT.principles(), List.of());
    }

    static CallContent withoutNumber() {
        return with(letter(""), CONTENT.principles(), CONTENT.invited());
    }

    static CallContent withoutPrinciples() {
        return with(CONTENT.letter(), List.of(), CONTENT.invited());
    }

    private static CallContent with(
            CallLetter letter, List<Reference> principles, List<String> invited) {
        return new CallContent(
                CONTENT.cycleId(),
                CONTENT.title(),
                letter,
                CONTENT.opensAt(),
                CONTENT.deadline(),
                CONTENT.meetingDate(),
                CONTENT.maxWishes(),
                principles,
                CONTENT.themes(),
                invited,
                List.of());
    }

    /** As {@link #LEAD} does it. */
    static PublishCall publish(Set<CallWarning> confirmed, String at) {
        return publish(confirmed, danish(at));
    }

    static PublishCall publish(Set<CallWarning> confirmed, Instant at) {
        return new PublishCall(confirmed, LEAD.by(), LEAD.account(), at);
    }

    static CallEvent publishedAt(Instant at) {
        return new CallPublished(
                new Signature(Signatory.SECRETARIAT_LEAD, LEAD.by(), LEAD.account(), at));
    }

    static Instant danish(String time) {
        return LocalDateTime.parse(time).atZone(COPENHAGEN).toInstant();
    }

    static CallSpec given(CallEvent... events) {
        Call call = new Call.New();
        for (var event : events) {
            call = CallEvolution.evolve(call, event);
        }
        return new CallSpec(call);
    }

    Answered when(CallCommand command) {
        return new Answered(CallDecider.decide(command, call));
    }

    record Answered(Decision<CallEvent, CallRefusal> decision) {

        void then(CallEvent... events) {
            assertThat(decision).isEqualTo(Decision.accept(events));
        }

        void thenRefused(CallRefusal reason) {
            assertThat(decision).isEqualTo(Decision.refuse(reason));
        }
    }
}
