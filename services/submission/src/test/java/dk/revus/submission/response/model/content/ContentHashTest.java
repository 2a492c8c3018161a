package dk.revus.submission.response.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.response.model.content.ContinuityLink.Relation;
import dk.revus.submission.response.model.content.PrincipleAnswer.Degree;
import dk.revus.submission.response.model.content.ThemeBase.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Anybody can see that what was sent is unchanged. */
class ContentHashTest {

    private static final Wish WISH =
            Saying.wish(
                    "ØN-165-2017-01",
                    1,
                    "Busser",
                    "Fordi",
                    "Flere",
                    new ThemeBase(Kind.PROPOSED, List.of("TE-1")),
                    List.of(Saying.principle("P1", Degree.FULLY, "Ja")),
                    List.of(new ContinuityLink("KE-01", Relation.CONTINUES, "Trafik")));

    @Test
    void it_is_sha_256_over_each_part_with_its_length_before_it() throws Exception {
        var content =
                Saying.content("Kære KKR", "æ@b", List.of(new ThemeRank("TE-2", 1)), List.of());
        var written = "9:Kære KKR4:æ@b1:14:TE-21:11:0";
        var sha = MessageDigest.getInstance("SHA-256");
        assertThat(ContentHash.of(content))
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(sha.digest(written.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void the_same_content_has_the_same_hash() {
        assertThat(ContentHash.of(content("a", "b", WISH)))
                .isEqualTo(ContentHash.of(content("a", "b", WISH)));
    }

    @Test
    void every_part_matters() {
        var hashes =
                Stream.of(
                                content("a", "b", WISH),
                                content("x", "b", WISH),
                                content("a", "x", WISH),
                                content("a", "b"),
                                content("a", "b", WISH, WISH),
                                content(
                                        "a",
                                        "b",
                                        with("ØN-165-2017-02", 1, "Busser", "Fordi", "Flere")),
                                content(
                                        "a",
                                        "b",
                                        with("ØN-165-2017-01", 2, "Busser", "Fordi", "Flere")),
                                content(
                                        "a",
                                        "b",
                                        with("ØN-165-2017-01", 1, "Tog", "Fordi", "Flere")),
                                content(
                                        "a",
                                        "b",
                                        with("ØN-165-2017-01", 1, "Busser", "Nej", "Flere")),
                                content("a", "b", with("ØN-165-2017-01", 1, "Busser", "Fordi", "")),
                                content("a", "b", on(new ThemeBase(Kind.SEVERAL, List.of("TE-1")))),
                                content(
                                        "a",
                                        "b",
                                        on(new ThemeBase(Kind.PROPOSED, List.of("TE-2")))),
                                content("a", "b", on(new ThemeBase(Kind.NEW, List.of()))),
                                content("a", "b", answering("P2", Degree.FULLY, "Ja")),
                                content("a", "b", answering("P1", Degree.NOT, "Ja")),
                                content("a", "b", answering("P1", Degree.FULLY, "")),
                                content("a", "b", linking("KE-02", Relation.CONTINUES, "Trafik")),
                                content("a", "b", linking("KE-01", Relation.REPLACES, "Trafik")),
                                content("a", "b", linking("KE-01", Relation.CONTINUES, "")),
                                ranked("TE-1", 1),
                                ranked("TE-2", 1),
                                ranked("TE-1", 2))
                        .map(ContentHash::of)
                        .toList();
        assertThat(hashes).doesNotHaveDuplicates().allMatch(h -> h.matches("[0-9a-f]{64}"));
    }

    @Test
    void text_cannot_move_from_one_field_to_the_next_unseen() {
        assertThat(ContentHash.of(content("ab", "c")))
                .isNotEqualTo(ContentHash.of(content("a", "bc")));
        assertThat(ContentHash.of(content("1:a", "")))
                .isNotEqualTo(ContentHash.of(content("1:", "a")));
    }

    private static ResponseContent content(String cover, String contact, Wish... wishes) {
        return Saying.content(cover, contact, List.of(), List.of(wishes));
    }

    private static ResponseContent ranked(String theme, int rank) {
        return Saying.content("a", "b", List.of(new ThemeRank(theme, rank)), List.of(WISH));
    }

    private static Wish with(String id, int rank, String title, String problem, String effort) {
        return Saying.wish(
                id,
                rank,
                title,
                problem,
                effort,
                WISH.themeBase(),
                WISH.principleAnswers(),
                WISH.continuity());
    }

    private static Wish on(ThemeBase base) {
        return copy(base, WISH.principleAnswers(), WISH.continuity());
    }

    private static Wish answering(String principle, Degree degree, String text) {
        var answers = List.of(Saying.principle(principle, degree, text));
        return copy(WISH.themeBase(), answers, WISH.continuity());
    }

    private static Wish linking(String example, Relation relation, String note) {
        var links = List.of(new ContinuityLink(example, relation, note));
        return copy(WISH.themeBase(), WISH.principleAnswers(), links);
    }

    private static Wish copy(
            ThemeBase base, List<PrincipleAnswer> answers, List<ContinuityLink> links) {
        return Saying.wish(
                WISH.id(),
                WISH.rank(),
                WISH.title(),
                WISH.problem(),
                WISH.wantedEffort(),
                base,
                answers,
                links);
    }

    /** Given before there were decisions, reservations and attachments, and still true. */
    @Test
    void a_fingerprint_given_earlier_holds() {
        assertThat(ContentHash.of(content("Kære KKR", "æ@b", WISH)))
                .isEqualTo("f87ea0120a25c43dacd090f912660fef444f86d08648745c57e8e1bdeb148289");
    }

    /**
     * Given when that was all there was to say, and computed by hand from what the README tells.
     */
    @Test
    void a_fingerprint_of_all_that_could_be_said_earlier_holds() {
        var wish = later(List.of("165", "153"), "DTU", "2019-2022");
        var content =
                new ResponseContent(
                        "Kære KKR",
                        "æ@b",
                        List.of(new ThemeRank("TE-2", 1)),
                        List.of(wish),
                        new LocalDecision("Byrådet", LocalDate.parse("2017-06-13"), "12"),
                        new Reservation("Byrådet", LocalDate.parse("2017-08-29")),
                        List.of("BI-1"));
        assertThat(ContentHash.of(content))
                .isEqualTo("8f8460f2cb39406b237e65a2d9a2a1a828f0992dc1c88c5046b484322106878a");
    }

    @Test
    void what_it_stands_on_and_what_is_enclosed_matter() {
        var decision = new LocalDecision("Byrådet", LocalDate.parse("2017-06-13"), "12");
        var reservation = new Reservation("Byrådet", LocalDate.parse("2017-06-13"));
        var hashes =
                Stream.of(
                                standing(null, null),
                                standing(decision, null),
                                standing(null, reservation),
                                standing(decision, reservation),
                                standing(new LocalDecision("Byrådet", decision.date(), ""), null),
                                standing(null, null, "BI-1"),
                                standing(null, null, "BI-1", "BI-2"),
                                content("a", "b", later(List.of("165"), "", "")),
                                content("a", "b", later(List.of(), "165", "")),
                                content("a", "b", later(List.of(), "", "165")))
                        .map(ContentHash::of)
                        .toList();
        assertThat(hashes).doesNotHaveDuplicates();
    }

    private static ResponseContent standing(
            @Nullable LocalDecision decision, @Nullable Reservation reservation, String... ids) {
        return new ResponseContent(
                "a", "b", List.of(), List.of(WISH), decision, reservation, List.of(ids));
    }

    private static Wish later(List<String> affected, String partners, String horizon) {
        return Saying.reaching(WISH, affected, partners, horizon);
    }
}
