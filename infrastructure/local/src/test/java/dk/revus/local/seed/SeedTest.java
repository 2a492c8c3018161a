package dk.revus.local.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The file holds what the sources tell about the cycle. */
class SeedTest {

    private final Seed seed = Seed.ours();

    @Test
    void the_29_municipalities_stand_in_their_landsdele() {
        assertThat(seed.municipalities()).hasSize(29).doesNotHaveDuplicates().doesNotContain("411");
        assertThat(inLandsdel("DK011")).isEqualTo(4);
        assertThat(inLandsdel("DK012")).isEqualTo(13);
        assertThat(inLandsdel("DK013")).isEqualTo(11);
        assertThat(inLandsdel("DK014")).isEqualTo(1);
    }

    @Test
    void two_municipalities_have_names_of_their_own() {
        assertThat(texts("organisations", "officialName"))
                .contains("Københavns Kommune", "Bornholms Regionskommune", "Albertslund Kommune");
    }

    @Test
    void region_growth_forum_and_kkr_are_there_too() {
        assertThat(texts("organisations", "organisation")).contains("1084", "VF", "KKR");
    }

    @Test
    void no_mail_can_leave_for_a_real_address() {
        assertThat(texts("organisations", "email"))
                .allMatch(address -> address.endsWith(".example"));
    }

    /** Who reads it on a page or in a mail writes to where the secretariat's own mail goes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "services/portal/src/main/resources/portal.yaml",
                "services/notification/src/main/resources/notification.yaml",
                "docker-compose.yml"
            })
    void the_secretariat_has_one_address(String settings) throws IOException {
        var kkr =
                seed.all("organisations").stream()
                        .filter(one -> one.path("organisation").asString().equals("KKR"))
                        .map(one -> one.path("email").asString());

        assertThat(Files.readString(Path.of("../..", settings)))
                .containsPattern(
                        "(contact: \\{ mail|REVUS_CONTACT_MAIL): "
                                + kkr.findFirst().orElseThrow()
                                + "\\b");
    }

    @Test
    void the_six_themes_have_the_letters_titles() {
        assertThat(texts("themes", "title"))
                .containsExactly(
                        "Erhvervsfremme",
                        "Infrastruktur",
                        "'Smart-samfundet'",
                        "Ungdomsuddannelser",
                        "Beskæftigelse",
                        "Liveability");
    }

    @Test
    void there_are_five_principles_and_ten_lighthouse_projects() {
        assertThat(texts("principles", "number")).containsExactly("1", "2", "3", "4", "5");
        assertThat(texts("continuityExamples", "title")).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void the_call_is_the_letter() {
        var letter = seed.one("call").path("letter");
        assertThat(letter.path("sagsId").asString()).isEqualTo("SAG-2017-02127");
        assertThat(letter.path("dokId").asString()).isEqualTo("2361329");
        assertThat(letter.path("contact").path("address").asString())
                .isEqualTo("Albertslund Kommune\nNordmarks Alle\n2620 Albertslund");
        assertThat(letter.path("contact").has("mailbox")).as("a person's is none").isFalse();
        assertThat(seed.one("call").path("lastDay").asString()).isEqualTo("2017-08-06");
        assertThat(seed.one("meeting").path("date").asString()).isEqualTo("2017-09-01");
    }

    @Test
    void the_platform_wakes_on_the_day_of_the_letter() {
        assertThat(seed.startsAt()).isEqualTo(Instant.parse("2017-05-10T07:00:00Z"));
    }

    @Test
    void days_and_codes_are_text_not_numbers() {
        assertThat(seed.all("organisations"))
                .allMatch(organisation -> organisation.path("organisation").isString());
        assertThat(seed.one("cycle").path("milestones"))
                .allMatch(milestone -> milestone.path("date").isString());
    }

    private long inLandsdel(String code) {
        return seed.all("organisations").stream()
                .filter(one -> one.path("landsdel").path("code").asString("").equals(code))
                .count();
    }

    private List<String> texts(String section, String field) {
        return seed.all(section).stream()
                .map(one -> one.path(field))
                .map(JsonNode::asString)
                .toList();
    }
}
