package dk.revus.submission.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.Letter;
import dk.revus.kit.journal.Letter.Classification;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.PublishedLetter;
import dk.revus.submission.response.model.ContinuityLink;
import dk.revus.submission.response.model.ContinuityLink.Relation;
import dk.revus.submission.response.model.PrincipleAnswer;
import dk.revus.submission.response.model.PrincipleAnswer.Degree;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseContent;
import dk.revus.submission.response.model.ResponseEvent;
import dk.revus.submission.response.model.ResponseEvent.DraftSaved;
import dk.revus.submission.response.model.ResponseEvent.EarlierVersionStood;
import dk.revus.submission.response.model.ResponseEvent.Invited;
import dk.revus.submission.response.model.ResponseEvent.LeftUnsubmitted;
import dk.revus.submission.response.model.ResponseEvent.NoWishesDeclared;
import dk.revus.submission.response.model.ResponseEvent.Reopened;
import dk.revus.submission.response.model.ResponseEvent.ResponseWithdrawn;
import dk.revus.submission.response.model.ResponseEvent.Started;
import dk.revus.submission.response.model.ResponseEvent.WishesSubmitted;
import dk.revus.submission.response.model.Submission;
import dk.revus.submission.response.model.Submission.Kind;
import dk.revus.submission.response.model.ThemeBase;
import dk.revus.submission.response.model.ThemeRank;
import dk.revus.submission.response.model.Wish;
import dk.revus.testkit.Contracts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {

    private static final Instant MOMENT = Instant.parse("2017-08-06T21:59:59Z");
    private static final List<ThemeRank> RANKS =
            List.of(new ThemeRank("TE-2017-02", 1), new ThemeRank("TE-2017-01", 2));
    private static final Wish JOBS =
            new Wish(
                    "ØN-165-2017-01",
                    1,
                    "Kortere vej fra skole til faglært job (eksempeldata)",
                    "For få unge vælger en erhvervsuddannelse, og virksomhederne mangler"
                            + " faglærte.",
                    "Fælles praktikpladsaftaler på tværs af kommunerne.",
                    new ThemeBase(ThemeBase.Kind.PROPOSED, List.of("TE-2017-02")),
                    List.of(
                            new PrincipleAnswer(
                                    "P1", Degree.FULLY, "Pendling går på tværs af hele området."),
                            new PrincipleAnswer("P2", Degree.PARTLY, "")),
                    List.of(
                            new ContinuityLink(
                                    "KE-01",
                                    Relation.BUILDS_ON,
                                    "Bygger videre på den fælles trafikplan.")));
    private static final Wish BUYING =
            new Wish(
                    "ØN-165-2017-02",
                    2,
                    "Grønne indkøb i fællesskab (eksempeldata)",
                    "Hver kommune køber ind for sig.",
                    "",
                    new ThemeBase(ThemeBase.Kind.NEW, List.of()),
                    List.of(),
                    List.of());
    private static final String SENT_HASH = hashInExample("response.submitted");
    private static final String NONE_HASH = hashInExample("response.no-wishes-declared");
    private static final Submission SENT =
            version(List.of(JOBS, BUYING), SENT_HASH, Kind.WISHES, null);
    private static final Submission NONE =
            version(List.of(), NONE_HASH, Kind.NO_WISHES, "Vi bakker op om de foreslåede temaer.");

    private static String hashInExample(String type) {
        return Contracts.example("submission", type).path("snapshotHash").asString();
    }

    private static Submission version(
            List<Wish> wishes, String hash, Kind kind, @Nullable String note) {
        var content =
                new ResponseContent(
                        "Albertslunds svar.", "sekretariatet@albertslund.example", RANKS, wishes);
        return new Submission(
                1, content, "KV-165-2017-1", MOMENT, hash, "Borgmester", kind, note, 2);
    }

    private static List<Letter> letters(Response after, ResponseEvent event) {
        var stored = new Stored<>("SV-165-2017", 1, after, MOMENT, MOMENT, "", "", List.of());
        return new ResponseLetters(callId -> "revus-2019-2022").of(stored, event);
    }

    private static void assertTold(String type, Response after, ResponseEvent event) {
        var letters = letters(after, event);
        assertThat(letters).hasSize(1);
        var letter = letters.getFirst();
        assertThat(letter.topic()).isEqualTo("revus.response.events");
        assertThat(letter.type()).isEqualTo(type);
        assertThat(letter.classification()).isEqualTo(Classification.PARTIES);
        assertThat(letter.audience()).containsExactlyInAnyOrder("165", "KKR");
        new PublishedLetter(letter).isTheExample();
    }

    @Test
    void of_a_draft_only_that_it_was_begun() {
        var draft = new Response.Draft(SENT.content(), null);
        assertTold("response.started", draft, new Started());
        assertThat(letters(draft, new DraftSaved(SENT.content()))).isEmpty();
        assertThat(letters(new Response.NotStarted(), new Invited())).isEmpty();
    }

    @Test
    void what_was_sent_is_told_in_full() {
        assertTold("response.submitted", new Response.Submitted(SENT), new WishesSubmitted(SENT));
    }

    @Test
    void no_wishes_are_told_with_what_was_said() {
        assertTold(
                "response.no-wishes-declared",
                new Response.NoWishes(NONE),
                new NoWishesDeclared(NONE));
    }

    @Test
    void a_reopened_answer_is_told_as_it_was_sent_whatever_is_being_written() {
        var draft = new Response.Draft(ResponseContent.EMPTY, SENT);
        assertTold("response.reopened", draft, new Reopened());
    }

    @Test
    void of_what_was_taken_back_nothing_is_told_but_why() {
        var why = "Byrådet har besluttet at afvente.";
        assertTold(
                "response.withdrawn",
                new Response.Withdrawn(SENT, why),
                new ResponseWithdrawn(why));
    }

    @Test
    void of_what_was_not_sent_nothing_is_told() {
        assertTold(
                "response.not-submitted",
                new Response.NotSubmitted(SENT.content()),
                new LeftUnsubmitted());
    }

    @Test
    void the_earlier_version_is_told_again_when_it_stands() {
        assertTold("response.submitted", new Response.Submitted(SENT), new EarlierVersionStood());
    }

    @Test
    void an_earlier_no_that_stands_is_told_as_a_no() {
        var letter = letters(new Response.NoWishes(NONE), new EarlierVersionStood()).getFirst();
        assertThat(letter.type()).isEqualTo("response.no-wishes-declared");
        new PublishedLetter(letter).isTheExample();
    }
}
