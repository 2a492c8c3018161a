package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page in both languages: it is there, every text is there, and everybody can use it. */
class EveryPageTest {

    @BeforeEach
    void everythingRuns() {
        RunningPortal.gateway().reset();
    }

    /** The page, and for whom: role and organisation. */
    private static Stream<Arguments> pages() {
        return Stream.of(
                        "/ SECRETARIAT_LEAD KKR",
                        "/tilgaengelighed MAYOR 165",
                        "/calls/IK-2017-01 MAYOR 165",
                        "/calls/IK-2017-02 SECRETARIAT_LEAD KKR",
                        "/calls/IK-2015-02 MAYOR 165",
                        "/calls SECRETARIAT_LEAD KKR",
                        "/calls/new KKR_SECRETARIAT KKR",
                        "/calls/IK-2017-01/attachments SECRETARIAT_LEAD KKR",
                        "/calls/IK-2017-02/attachments KKR_SECRETARIAT KKR",
                        "/calls/IK-2017-02/edit KKR_SECRETARIAT KKR",
                        "/calls/IK-2017-01/amend SECRETARIAT_LEAD KKR",
                        "/calls/IK-2015-01/reopen KKR_CHAIRMANSHIP KKR",
                        "/calls/IK-2017-01/cancel KKR_CHAIRMANSHIP KKR",
                        "/calls/IK-2017-02/cancel KKR_CHAIRMANSHIP KKR",
                        "/calls/IK-2015-01/copy KKR_SECRETARIAT KKR",
                        "/responses SECRETARIAT_LEAD KKR",
                        "/invitations MAYOR 165",
                        "/responses/IK-2017-01/165 MAYOR 165",
                        "/responses/IK-2017-01/161 MAYOR 161",
                        "/responses/IK-2017-01/400 MAYOR 400",
                        "/responses/IK-2017-01/165/submit MAYOR 165",
                        "/responses/IK-2017-01/165/no-wishes MAYOR 165",
                        "/responses/IK-2017-01/161/withdraw MAYOR 161",
                        "/responses/IK-2017-01/161/receipt MAYOR 161",
                        "/responses/IK-2017-01/161/reopen MAYOR 161",
                        "/responses/IK-2017-01/165/sign-off MAYOR 165",
                        "/responses/IK-2017-01/165/together MAYOR 165",
                        "/responses/IK-2017-01/165/attachments MAYOR 165",
                        "/responses/IK-2017-01/101 MAYOR 101",
                        "/responses/IK-2017-01/101/sign-off MAYOR 101",
                        "/responses/IK-2017-01/147 MAYOR 147",
                        "/responses/IK-2017-01/147/reservation MAYOR 147",
                        "/responses/IK-2017-01/147/withdraw-wish MAYOR 147",
                        "/responses/IK-2017-01/151/late SECRETARIAT_LEAD KKR",
                        "/responses/IK-2017-01/151/originals SECRETARIAT_LEAD KKR",
                        "/responses/IK-2017-01/153/originals MAYOR 153",
                        "/responses/IK-2017-01/151/register?originalId=OR-151-2017-01"
                                + " SECRETARIAT_LEAD KKR",
                        "/responses/IK-2017-01/147/change MAYOR 147",
                        "/responses/IK-2017-01/147/versions MAYOR 147",
                        "/responses/IK-2017-01/147/versions/2 MAYOR 147",
                        "/responses/IK-2017-01/147/versions/compare?from=1&to=2 MAYOR 147",
                        "/responses/IK-2017-01/147/history MAYOR 147",
                        "/responses/IK-2017-01/153/confirm MAYOR 153",
                        "/board SECRETARIAT_LEAD KKR",
                        "/themes SECRETARIAT_LEAD KKR",
                        "/themes/TE-2017-02 MAYOR 165",
                        "/themes/TE-2017-06 OFFICIALS_COMMITTEE KKR",
                        "/themes/TE-2017-07 MAYOR 165",
                        "/wishes MAYOR 165",
                        "/wishes VAEKSTFORUM_MEMBER VF",
                        "/wishes/ØN-165-2017-01 SECRETARIAT_LEAD KKR",
                        "/messages MAYOR 165",
                        "/meetings SECRETARIAT_LEAD KKR",
                        "/meetings/MØ-2017-09-01 SECRETARIAT_LEAD KKR",
                        "/strategies REGION_OFFICER 1084",
                        "/strategies/ST-2019-2022 REGIONAL_COUNCIL 1084",
                        "/organisations SECRETARIAT_LEAD KKR",
                        "/strategies/ST-2019-2022 REGION_OFFICER 1084",
                        "/projects PROJECT_LEAD 165",
                        "/projects/new PROJECT_LEAD 165",
                        "/projects/PJ-2018-01 PROJECT_LEAD 165",
                        "/screenings KKR_SECRETARIAT KKR",
                        "/screenings?queue=mine WORKING_GROUP KKR",
                        "/screenings MAYOR 165",
                        "/screenings/SV-161-2017 KKR_SECRETARIAT KKR",
                        "/screenings/SV-147-2017 MAYOR 147",
                        "/screenings/SV-165-2017 WORKING_GROUP KKR",
                        "/screenings/SV-400-2017 SECRETARIAT_LEAD KKR",
                        "/screenings/SV-101-2017 MAYOR 101",
                        "/screenings/SV-161-2017/wishes/ØN-161-2017-01 KKR_SECRETARIAT KKR",
                        "/screenings/SV-161-2017/wishes/ØN-161-2017-02 KKR_SECRETARIAT KKR",
                        "/screenings/SV-165-2017/wishes/ØN-165-2017-01 WORKING_GROUP KKR",
                        "/screenings/SV-161-2017/wishes/ØN-161-2017-01/text KKR_SECRETARIAT KKR",
                        "/screenings/SV-147-2017/wishes/ØN-165-2017-01/text MAYOR 147",
                        "/screenings/SV-161-2017/ask KKR_SECRETARIAT KKR",
                        "/screenings/SV-147-2017/answer MAYOR 147",
                        "/projects/PJ-2018-02 VAEKSTFORUM_MEMBER VF")
                .flatMap(page -> Stream.of("da", "en").map(lang -> page + " " + lang))
                .map(line -> Arguments.of((Object[]) line.split(" ")));
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

    private static String nameOf(Element field) {
        return field.root().select("label[for=" + field.id() + "]").text();
    }
}
