package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page in both languages: it is there, every text is there, and everybody can use it. */
class EveryPageTest {

    /** The fields of the API that hold what people wrote. */
    private static final Set<String> WRITTEN =
            Set.of(
                    "address",
                    "after",
                    "answers",
                    "before",
                    "body",
                    "comment",
                    "contact",
                    "correctionReason",
                    "assigneeFunction",
                    "by",
                    "coverText",
                    "endReason",
                    "evaluation",
                    "from",
                    "function",
                    "guidance",
                    "horizon",
                    "item",
                    "label",
                    "landsdel",
                    "note",
                    "originalText",
                    "originalTitle",
                    "partners",
                    "problem",
                    "questions",
                    "reason",
                    "result",
                    "subject",
                    "summary",
                    "text",
                    "title",
                    "unit",
                    "wantedEffort");

    /** How the platform numbers its things: "TE-2017-02", "SV-165-2017", "KE-01". */
    private static final Pattern ID = Pattern.compile("[A-ZÆØÅ]{1,3}(-[0-9]+)+");

    /** A word that is no code, id, day or count, which some of these fields hold at times. */
    private static final Pattern WORD = Pattern.compile("(?<!\\S)(?![-_A-ZÆØÅ0-9,]+(\\s|$))\\S+");

    /** Words that people wrote, and no word that they are Danish. */
    private static final String UNMARKED =
            "main :containsOwn(Þ):not([lang=da], [lang=da] *),"
                    + " main input[value*=Þ]:not([type=hidden], [lang=da])";

    /** Words of the page that are said to be Danish, and are not. */
    private static final String WRONGLY_MARKED =
            Stream.of("[lang=da]", "[lang=da] *")
                    .map("main %s:matchesOwn(\\p{L}):not(:containsOwn(Þ))"::formatted)
                    .collect(Collectors.joining(", "));

    @BeforeEach
    void everythingRuns() {
        RunningPortal.gateway().reset();
    }

    private static Stream<Arguments> pages() {
        return SomePage.all()
                .flatMap(
                        page ->
                                Stream.of("da", "en")
                                        .map(
                                                lang ->
                                                        Arguments.of(
                                                                page.path(),
                                                                page.role(),
                                                                page.organisation(),
                                                                lang)));
    }

    @ParameterizedTest(name = "{0} for {1} in {3}")
    @MethodSource("pages")
    void is_complete_in_both_languages(String path, String role, String organisation, String lang) {
        var page =
                RunningPortal.as(role, organisation)
                        .with("Cookie", "revus-language=" + lang)
                        .get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().outerHtml()).doesNotContain("??");
        assertThat(page.html().select("html").attr("lang")).isEqualTo(lang);
        assertThat(page.html().title()).endsWith("– ReVUS").hasSizeGreaterThan(10);
    }

    @ParameterizedTest(name = "{0} for {1} in {3}")
    @MethodSource("pages")
    void can_be_used_by_everybody(String path, String role, String organisation, String lang) {
        var html =
                RunningPortal.as(role, organisation)
                        .with("Cookie", "revus-language=" + lang)
                        .get(path)
                        .html();

        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("main#main-content")).hasSize(1);
        assertThat(html.select("a.skipnav[href=#main-content]")).hasSize(1);
        assertThat(
                        html.select(
                                "[style], style, script:not([src^=/static/js/]), [onclick],"
                                        + " [onload]"))
                .isEmpty();
        assertThat(html.select("table th:not([scope])")).isEmpty();
        assertThat(html.select("table:not(:has(caption))")).isEmpty();
        assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(html.select("input:not([type=hidden]), textarea, select"))
                .allSatisfy(field -> assertThat(nameOf(field)).as(field.outerHtml()).isNotBlank());
        assertThat(html.select("a:not([aria-label])"))
                .allSatisfy(a -> assertThat(a.text()).isNotBlank());
        assertThat(html.select("form[method=post]:not([action=/sign-out])"))
                .allSatisfy(form -> assertThat(form.select("input[name=_key]")).hasSize(1));
        assertThat(html.select("[aria-describedby]"))
                .allSatisfy(
                        field ->
                                assertThat(field.attr("aria-describedby").strip().split(" "))
                                        .allSatisfy(
                                                id ->
                                                        assertThat(html.getElementById(id))
                                                                .isNotNull()));
    }

    /**
     * What people wrote is Danish on an English page too, and the page's own words are not; whoever
     * reads it aloud must know. No part of a page's title or of an {@code aria-label} can be
     * marked, and a place or a person is called the same in every language.
     */
    @ParameterizedTest(name = "{0} for {1} in {3}")
    @MethodSource("pages")
    void what_people_wrote_is_marked_as_danish(String path, String role, String organisation) {
        RunningPortal.gateway().wording(EveryPageTest::everyWordMarked);
        var html =
                RunningPortal.as(role, organisation)
                        .with("Cookie", "revus-language=en")
                        .get(path)
                        .html();

        assertSoftly(
                page -> {
                    page.assertThat(html.select(UNMARKED)).isEmpty();
                    page.assertThat(html.select("header p > strong:not([lang=da])")).isEmpty();
                    page.assertThat(html.select(WRONGLY_MARKED)).isEmpty();
                });
    }

    private static String everyWordMarked(String field, String text) {
        return WRITTEN.contains(field)
                ? WORD.matcher(text)
                        .replaceAll(word -> word.group().replaceAll("[\\p{L}\\p{M}\\p{N}]+", "$0Þ"))
                : text;
    }

    /** A link says where it leads: a part that is not there has no name, and an id is none. */
    @ParameterizedTest(name = "{0} for {1} in {3}")
    @MethodSource("pages")
    void a_link_is_named_by_what_it_leads_to(
            String path, String role, String organisation, String lang) {
        var html =
                RunningPortal.as(role, organisation)
                        .with("Cookie", "revus-language=" + lang)
                        .get(path)
                        .html();

        assertThat(html.select("a").eachText())
                .noneMatch(text -> text.contains("null") || ID.matcher(text).matches());
        assertThat(html.select("a[aria-label]").eachAttr("aria-label"))
                .noneMatch(name -> name.contains("null") || ID.matcher(name).matches());
    }

    /** Enter in a field presses the first button of its form, which nobody has chosen. */
    @ParameterizedTest(name = "{0} for {1} in {3}")
    @MethodSource("pages")
    void enter_presses_nothing_that_somebody_has_not_chosen(
            String path, String role, String organisation) {
        var html = RunningPortal.as(role, organisation).get(path).html();

        assertThat(html.select("form[method=post]:has(input:not([type=hidden]))"))
                .allMatch(
                        form -> {
                            var first = form.selectFirst("button, input[type=submit]");
                            return first != null && first.is("[type=submit][disabled]");
                        });
    }

    @ParameterizedTest(name = "{0} for {1} in {3}")
    @MethodSource("pages")
    void a_time_has_no_more_than_three_decimals(String path, String role, String organisation) {
        RunningPortal.gateway()
                .wording((field, text) -> text.replaceFirst("(T..:..:..)Z$", "$1.123456789Z"));
        var html = RunningPortal.as(role, organisation).get(path).html();

        assertThat(html.select("time[datetime]").eachAttr("datetime"))
                .allMatch(time -> time.matches("[0-9-]{10}(T[0-9:]{5,8}(\\.[0-9]{1,3})?Z)?"));
    }

    private static String nameOf(Element field) {
        return field.root().select("label[for=" + field.id() + "]").text();
    }
}
