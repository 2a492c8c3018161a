package dk.revus.submission.call.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Given what happened, when somebody asks, then this is the answer. */
record CallSpec(Call call) {

    static final CallContent CONTENT = content("2017-05-10T09:00", "2017-08-06");

    static CallContent content(String opensAt, String lastDay) {
        return new CallContent(
                "revus-2019-2022",
                "ReVUS 2019-2022",
                new CallLetter(
                        "SAG-2017-02127",
                        "2361329",
                        LocalDate.parse("2017-05-10"),
                        List.of("Formandskabet for KKR Hovedstaden"),
                        "Ønsker til temaer."),
                danish(opensAt),
                new Deadline(LocalDate.parse(lastDay)),
                LocalDate.parse("2017-09-01"),
                3,
                List.of(new Reference("P1", "Greater Copenhagen")),
                List.of(new Reference("TE-2017-02", "Infrastruktur")),
                List.of("101", "165"));
    }

    static CallContent invitingNobody() {
        return new CallContent(
                CONTENT.cycleId(),
                CONTENT.title(),
                CONTENT.letter(),
                CONTENT.opensAt(),
                CONTENT.deadline(),
                CONTENT.meetingDate(),
                CONTENT.maxWishes(),
                CONTENT.principles(),
                CONTENT.themes(),
                List.of());
    }

    static Instant danish(String time) {
        return LocalDateTime.parse(time).atZone(ZoneId.of("Europe/Copenhagen")).toInstant();
    }

    static CallSpec given(CallEvent... events) {
        Call call = new Call.New();
        for (var event : events) {
            call = CallDecider.evolve(call, event);
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
