package dk.revus.notification.occasion.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.notification.known.model.Screening;
import dk.revus.notification.known.model.Screening.Before;
import dk.revus.notification.known.model.Screening.Clarification;
import dk.revus.notification.known.model.Screening.Editorial;
import dk.revus.notification.known.model.Screening.Reverted;
import dk.revus.notification.known.model.Screening.ScreenedWish;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a municipality is asked and told while its answer is screened, and what KKR hears back. */
class WhatAScreeningTellsTest {

    private static final Instant AT = Instant.parse("2017-08-10T07:00:00Z");
    private static final String WISH = "ØN-165-2017-01";
    private static final Screening SCREENING =
            screening(
                    new Before(
                            List.of("Hvor mange rejsende?", "Hvem er med?"),
                            LocalDate.parse("2017-08-16")),
                    "Hvor mange rejser?",
                    "Hvem er med?");

    private static Screening screening(@Nullable Before before, String... questions) {
        return new Screening(
                "SV-165-2017",
                "IK-2017-01",
                "c",
                "165",
                List.of(
                        new ScreenedWish(
                                WISH, "Letbane", new Editorial("Letbane 2", "Kortere tekst."))),
                new Clarification(
                        1,
                        "OPEN",
                        List.of(questions),
                        List.of("coverText", "wishes[" + WISH + "].problem"),
                        LocalDate.parse("2017-08-18"),
                        AT,
                        List.of("Tusind", "Os")),
                WISH,
                new Reverted("DOES_NOT_MEET", "Vi læste forkert."),
                before,
                "Udvalget mødes den 23.");
    }

    private static Note told(String type) {
        return told(type, SCREENING);
    }

    private static Note told(String type, Screening screening) {
        return new ScreeningNotice(screening, "Albertslund Kommune", new Cause("0199-e1", AT))
                .of(type)
                .orElseThrow();
    }

    @Test
    void the_municipality_is_asked_with_what_it_may_change_and_by_when() {
        var note = told("screening.clarification-requested");
        assertThat(note.organisation()).isEqualTo("165");
        assertThat(note.kind()).isEqualTo(Kind.CLARIFICATION);
        assertThat(note.subject()).contains("fredag den 18. august 2017");
        assertThat(note.text())
                .contains("1. Hvor mange rejser?\n2. Hvem er med?")
                .contains("- Følgetekst\n- Problem i ønsket ”Letbane”")
                .contains("SV-165-2017");
    }

    @Test
    void more_time_comes_with_the_day_before_who_gave_it_and_why() {
        var moved = screening(new Before(null, LocalDate.parse("2017-08-16")), "Hvem er med?");
        assertThat(told("screening.clarification-extended", moved).text())
                .contains("KKR-sekretariatet har givet jer længere tid", "Udvalget mødes den 23.")
                .contains("  før: onsdag den 16. august 2017\n  nu:  fredag den 18. august 2017")
                .contains("Svar senest fredag den 18. august 2017")
                .doesNotContain("Spørgsmål 1");
    }

    @Test
    void more_time_that_does_not_say_what_day_it_was_says_what_day_it_is() {
        assertThat(told("screening.clarification-extended", screening(null, "Hvem?")).text())
                .contains("Frist for at svare: fredag den 18. august 2017\n")
                .doesNotContain("før:", "–");
    }

    @Test
    void a_question_of_several_lines_keeps_its_place_in_the_margin() {
        var before = new Before(List.of("Hvor mange\nrejsende?"), null);
        var now = screening(before, "Hvor mange\u000Brejser\r\n\r\npr. dag?");
        assertThat(told("screening.clarification-corrected", now).text().replace("\r", ""))
                .contains("  før: Hvor mange\n       rejsende?\n")
                .contains("  nu:  Hvor mange\n       rejser\n\n       pr. dag?\n")
                .contains("1. Hvor mange\n   rejser\n\n   pr. dag?\n");
        assertThat(told("screening.clarified", now).text().replace("\r", ""))
                .contains("1. Hvor mange\n   rejser\n\n   pr. dag?\nTusind");
    }

    @Test
    void what_was_a_slip_is_said_to_be_one_with_what_was_told_before() {
        var note = told("screening.clarification-corrected");
        assertThat(note.subject()).startsWith("Rettelse").contains("fredag den 18. august 2017");
        assertThat(note.text())
                .contains("KKR-sekretariatet har rettet", "gælder ikke længere")
                .contains("Udvalget mødes den 23.")
                .contains("  før: onsdag den 16. august 2017\n  nu:  fredag den 18. august 2017")
                .contains("Spørgsmål 1\n  før: Hvor mange rejsende?\n  nu:  Hvor mange rejser?")
                .doesNotContain("Spørgsmål 2");
    }

    @Test
    void what_is_no_longer_asked_is_said_with_its_reason() {
        assertThat(told("screening.clarification-withdrawn").text())
                .contains("trukket spørgsmålene", "gælder stadig", "Udvalget mødes den 23.");
    }

    @Test
    void what_was_not_answered_is_said_too() {
        assertThat(told("screening.clarification-lapsed").text()).contains("gælder stadig");
    }

    @Test
    void the_secretariat_hears_who_answered_what() {
        var note = told("screening.clarified");
        assertThat(note.organisation()).isEqualTo("KKR");
        assertThat(note.subject()).contains("Albertslund Kommune");
        assertThat(note.text()).contains("1. Hvor mange rejser?\nTusind\n\n2. Hvem er med?\nOs");
    }

    @Test
    void a_result_that_was_a_mistake_is_corrected() {
        var note = told("screening.assessment-reverted");
        assertThat(note.kind()).isEqualTo(Kind.CORRECTION);
        assertThat(note.subject()).startsWith("Rettelse");
        assertThat(note.text())
                .contains("lever ikke op til principperne", "Vi læste forkert.", "Letbane");
    }

    @Test
    void the_secretariats_text_is_shown_and_said_to_change_nothing() {
        assertThat(told("screening.editorial-written").text())
                .contains("Letbane 2", "Kortere tekst.", "ikke ændret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "screening.version-received",
                "screening.started",
                "screening.wish-screened",
                "screening.completed"
            })
    void of_the_rest_nobody_is_written_to(String type) {
        assertThat(new ScreeningNotice(SCREENING, "K", new Cause("e", AT)).of(type)).isEmpty();
    }
}
