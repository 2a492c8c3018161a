package dk.revus.strategy.meeting.model;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.strategy.cycle.model.Cycles;
import dk.revus.strategy.theme.model.KnownThemes;
import dk.revus.strategy.theme.model.Theme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Given what happened, when somebody asks, then this is the answer. */
record MeetingSpec(Meeting meeting, List<Theme> themes) {

    static final MeetingPlan PLAN =
            new MeetingPlan(
                    "MØ-2017-09-01",
                    "revus-2019-2022",
                    "KKR Hovedstaden",
                    LocalDate.parse("2017-09-01"));
    static final Theme INFRASTRUCTURE = theme("revus-2019-2022", "SHORTLISTED");

    /** One cycle, with the sixth of August as the last day for the answers. */
    private static final Cycles CYCLES =
            new Cycles() {
                @Override
                public boolean exists(String cycleId) {
                    return cycleId.equals("revus-2019-2022");
                }

                @Override
                public Optional<LocalDate> answersAreDue(String cycleId) {
                    return Optional.of(LocalDate.parse("2017-08-06"));
                }
            };

    private static final Theme WAITING =
            new Theme("TE-2017-09", "revus-2019-2022", "Liveability", "SHORTLISTED");

    static Theme theme(String cycleId, String state) {
        return new Theme("TE-2017-02", cycleId, "Infrastruktur", state);
    }

    static Instant danish(String time) {
        return LocalDateTime.parse(time).atZone(COPENHAGEN).toInstant();
    }

    static MeetingSpec given(MeetingEvent... events) {
        Meeting meeting = new Meeting.Unplanned();
        for (var event : events) {
            meeting = MeetingDecider.evolve(meeting, event);
        }
        return new MeetingSpec(meeting, List.of(INFRASTRUCTURE, WAITING));
    }

    /** These, and one more that waits for a decision. */
    MeetingSpec knowing(Theme... known) {
        return new MeetingSpec(
                meeting, Stream.concat(Stream.of(known), Stream.of(WAITING)).toList());
    }

    MeetingSpec knowingNothingElseThan(Theme... known) {
        return new MeetingSpec(meeting, List.of(known));
    }

    Answered when(MeetingCommand command) {
        var terms = new MeetingTerms(CYCLES, new KnownThemes(themes));
        return new Answered(MeetingDecider.decide(command, meeting, terms));
    }

    record Answered(Decision<MeetingEvent, MeetingRefusal> decision) {

        void then(MeetingEvent event) {
            assertThat(decision).isEqualTo(Decision.accept(event));
        }

        void thenRefused(MeetingRefusal reason) {
            assertThat(decision).isEqualTo(Decision.refuse(reason));
        }
    }
}
