package dk.revus.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** Dates and times as people in Denmark read them. */
class FormatsTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2017-08-06");

    @BeforeEach
    void danish() {
        LocaleContextHolder.setLocale(Locale.of("da"));
    }

    @AfterEach
    void whatever() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static Formats at(String moment) {
        var clock = Clock.fixed(Instant.parse(moment), Formats.COPENHAGEN);
        return new Formats(new WebConfiguration().messageSource(), clock);
    }

    @Test
    void the_deadline_is_the_end_of_its_day_on_danish_clocks() {
        assertThat(at("2017-05-10T07:00:00Z").deadline(LAST_DAY))
                .isEqualTo("søndag den 6. august 2017 kl. 23.59 (dansk tid)");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(at("2017-05-10T07:00:00Z").deadline(LAST_DAY))
                .isEqualTo("Sunday 6 August 2017 at 23:59 (Danish time)");
    }

    @Test
    void the_days_left_change_at_danish_midnight() {
        assertThat(at("2017-08-04T22:00:00Z").daysLeft(LAST_DAY)).isEqualTo("der er 1 dag tilbage");
        assertThat(at("2017-08-04T21:59:59Z").daysLeft(LAST_DAY))
                .isEqualTo("der er 2 dage tilbage");
        assertThat(at("2017-08-06T21:59:59Z").daysLeft(LAST_DAY)).isEqualTo("fristen er i dag");
        assertThat(at("2017-08-06T22:00:00Z").daysLeft(LAST_DAY)).isEqualTo("fristen er udløbet");
    }

    @Test
    void a_sentence_about_a_wish_says_which() {
        var formats = at("2017-05-10T07:00:00Z");
        assertThat(formats.about("wishes[1].title", "Titlen mangler."))
                .isEqualTo("Ønske 2: Titlen mangler.");
        assertThat(formats.about("wishes", "Tilføj et ønske.")).isEqualTo("Tilføj et ønske.");
        assertThat(formats.about("coverText", "For langt.")).isEqualTo("For langt.");
    }

    @Test
    void a_sentence_leaves_what_people_wrote_as_they_wrote_it() {
        assertThat(
                        at("2017-05-10T07:00:00Z")
                                .around(
                                        "response.resolved",
                                        "<b>Byrådet</b> {1} it’s",
                                        "Bortfaldet",
                                        "1. juni 2017"))
                .isEqualTo(
                        new Said(
                                "Bortfaldet af ", "<b>Byrådet</b> {1} it’s", " den 1. juni 2017."));
    }

    @Test
    void a_moment_is_told_in_summer_and_in_winter_time() {
        assertThat(at("2017-05-10T07:00:00Z").moment(Instant.parse("2017-06-01T07:05:00Z")))
                .isEqualTo("1. juni 2017 kl. 9.05");
        assertThat(at("2017-05-10T07:00:00Z").moment(Instant.parse("2017-12-01T07:05:00Z")))
                .isEqualTo("1. december 2017 kl. 8.05");
    }

    @Test
    void a_value_newer_than_this_page_shows_itself() {
        assertThat(at("2017-05-10T07:00:00Z").label("theme.state", "SPLIT")).isEqualTo("SPLIT");
    }

    @Test
    void names_stand_in_danish_order() {
        assertThat(
                        List.of("Ærø", "Aabenraa", "Zealand", "Åre", "Ølstykke", "Albertslund")
                                .stream()
                                .sorted(Formats.danishOrder()))
                .containsExactly("Albertslund", "Zealand", "Ærø", "Ølstykke", "Aabenraa", "Åre");
    }
}
