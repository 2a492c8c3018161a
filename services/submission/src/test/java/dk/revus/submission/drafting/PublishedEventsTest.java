package dk.revus.submission.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.PublishedEvent.Classification;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.PublishedEventAssert;
import dk.revus.submission.drafting.model.Colleague;
import dk.revus.submission.drafting.model.Colleague.Removal;
import dk.revus.submission.drafting.model.ColleagueRole;
import dk.revus.submission.drafting.model.Comment;
import dk.revus.submission.drafting.model.Drafting;
import dk.revus.submission.drafting.model.Drafting.InUse;
import dk.revus.submission.drafting.model.DraftingEvent;
import dk.revus.submission.drafting.model.DraftingEvent.ColleagueInvited;
import dk.revus.submission.drafting.model.DraftingEvent.ColleagueRemoved;
import dk.revus.submission.drafting.model.DraftingEvent.CommentResolved;
import dk.revus.submission.drafting.model.DraftingEvent.Commented;
import dk.revus.submission.drafting.model.DraftingEvent.SectionDone;
import dk.revus.submission.drafting.model.DraftingEvent.SectionTakenUpAgain;
import dk.revus.submission.drafting.model.Mark;
import dk.revus.submission.drafting.model.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a drafting it is told who helps, to the services alone, and nothing else. */
class PublishedEventsTest {

    private static final Instant AT = Instant.parse("2017-06-01T08:00:00Z");
    private static final Mark DONE = new Mark(Section.WISHES, "Planchefen", AT);
    private static final Comment SECRET =
            new Comment("K1", "", "Hemmeligt", "Planchefen", AT, "c-0", null);
    private static final Removal REMOVAL =
            new Removal(
                    LocalDate.parse("2017-06-12"),
                    "Borgmester, Albertslund",
                    Instant.parse("2017-06-12T09:30:00Z"),
                    "Hemmeligt: opgaven er slut");

    private static Colleague consultant(@Nullable Removal removal) {
        return new Colleague(
                "M1",
                "albertslund-konsulent",
                ColleagueRole.MUNICIPAL_EDITOR,
                LocalDate.parse("2017-06-01"),
                LocalDate.parse("2017-06-30"),
                "Se på ønsket om busser.",
                "Kommunaldirektør, Albertslund",
                AT,
                "c-1",
                removal);
    }

    private static List<PublishedEvent> publishedEvents(
            @Nullable Removal removal, DraftingEvent event) {
        Drafting after = new InUse(List.of(SECRET), List.of(DONE), List.of(consultant(removal)));
        var stored = new Stored<>("SV-165-2017", 2, after, AT, AT, "", "", List.of());
        return new DraftingPublishedEvents(_ -> "revus-2019-2022").of(stored, event);
    }

    private static PublishedEvent only(List<PublishedEvent> publishedEvents) {
        assertThat(publishedEvents).hasSize(1);
        assertThat(publishedEvents.getFirst().topic()).isEqualTo("revus.drafting.events");
        assertThat(publishedEvents.getFirst().classification()).isEqualTo(Classification.INTERNAL);
        assertThat(publishedEvents.getFirst().data().toString())
                .doesNotContain("Hemmeligt", "Planchefen");
        return publishedEvents.getFirst();
    }

    @Test
    void an_invitation_is_told_inside_only() {
        var published = only(publishedEvents(null, new ColleagueInvited(consultant(null))));
        assertThat(published.type()).isEqualTo("drafting.colleague-invited");
        new PublishedEventAssert(published).isTheExample();
    }

    @Test
    void a_removal_is_told_without_its_reason() {
        var published = only(publishedEvents(REMOVAL, new ColleagueRemoved("M1", REMOVAL)));
        assertThat(published.type()).isEqualTo("drafting.colleague-removed");
        new PublishedEventAssert(published).isTheExample();
    }

    static Stream<DraftingEvent> theMunicipalitysOwn() {
        return Stream.of(
                new Commented(SECRET),
                new CommentResolved("K1", new Comment.Resolution("Planchefen", AT)),
                new SectionDone(DONE),
                new SectionTakenUpAgain(Section.WISHES));
    }

    @ParameterizedTest
    @MethodSource("theMunicipalitysOwn")
    void what_is_noted_and_what_is_done_is_never_told(DraftingEvent event) {
        assertThat(publishedEvents(null, event)).isEmpty();
    }
}
