package dk.revus.notification.occasion.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.notification.known.model.Call;
import dk.revus.notification.known.model.Project;
import dk.revus.notification.known.model.Question;
import dk.revus.notification.known.model.Response;
import dk.revus.notification.known.model.Theme;
import dk.revus.notification.known.model.Wish;
import dk.revus.notification.message.model.Note;
import dk.revus.notification.reminder.model.Reminder;
import dk.revus.notification.reminder.model.ReminderStep;
import dk.revus.notification.reminder.model.Standing;
import dk.revus.notification.text.model.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The words of each message, as a municipality reads them. */
class WhatIsWrittenTest {

    private static final Instant AT = Instant.parse("2017-05-10T07:00:00Z");
    private static final Cause CAUSE = new Cause("0199-e1", AT);
    private static final Call CALL =
            new Call(
                    "IK-2017-01",
                    "revus-2019-2022",
                    "Temaer til ReVUS 2019-2022",
                    "OPEN",
                    new Call.Letter(
                            "SAG-1", "DOK-2", List.of("Formandskabet"), "Send ønsker.", null),
                    AT,
                    LocalDate.parse("2017-08-06"),
                    LocalDate.parse("2017-09-01"),
                    List.of(new Call.Principle("P1", "Få temaer")),
                    List.of(new Call.ProposedTheme("TE-1", "Infrastruktur")),
                    List.of("101", "165"),
                    null,
                    null);
    private static final Theme THEME = new Theme("TE-1", "Infrastruktur", List.of(), null);
    private static final Wish WISH =
            new Wish("ØN-165-2017-01", "c", "165", "Letbane", "TE-1", "IN_THEME", "Indgår", null);

    @Test
    void the_call_letter_goes_to_everybody_invited_with_deadline_and_case_numbers() {
        var notes = CallLetter.to(CALL, CAUSE);
        assertThat(notes).extracting(Note::organisation).containsExactly("101", "165");
        assertThat(notes.getFirst().text())
                .contains("søndag den 6. august 2017", "fredag den 1. september 2017")
                .contains("- Infrastruktur", "- Få temaer", "SAG-1", "DOK-2");
    }

    private static Call reachedBy(Call.Contact contact) {
        var letter = CALL.letter();
        return new Call(
                CALL.callId(),
                CALL.cycleId(),
                CALL.title(),
                CALL.state(),
                new Call.Letter(
                        letter.sagsId(), letter.dokId(), letter.from(), letter.summary(), contact),
                CALL.opensAt(),
                CALL.lastDay(),
                CALL.meetingDate(),
                CALL.principles(),
                CALL.themes(),
                CALL.invited(),
                CALL.amendments(),
                CALL.reason());
    }

    @Test
    void the_call_letter_says_how_to_reach_whoever_is_behind_the_call_when_it_is_said() {
        var both = reachedBy(new Call.Contact("temaer@kkr.example", "KKR\nRådhuset"));
        assertThat(CallLetter.to(both, CAUSE).getFirst().text())
                .endsWith(
                        "indkaldelse IK-2017-01\n\nKontakt om indkaldelsen:\n"
                                + "temaer@kkr.example\nKKR\nRådhuset\n");
        var address = reachedBy(new Call.Contact(null, "Rådhuset"));
        assertThat(CallLetter.to(address, CAUSE).getFirst().text())
                .endsWith("Kontakt om indkaldelsen:\nRådhuset\n");
        assertThat(CallLetter.to(CALL, CAUSE).getFirst().text())
                .endsWith("indkaldelse IK-2017-01\n");
    }

    @Test
    void a_new_contact_is_told_like_every_other_change() {
        var changed =
                amended(
                        "OPEN",
                        new Call.Change("contact.mailbox", "", "temaer@kkr.example"),
                        new Call.Change("contact.address", "Rådhuset", "Regionsgården"));
        assertThat(CallChanged.amended(changed, CAUSE).getFirst().text())
                .contains("Postkasse til spørgsmål\n  før: –\n  nu:  temaer@kkr.example")
                .contains("Den nye adresse:\nRegionsgården");
        var gone = amended("OPEN", new Call.Change("contact.address", "Rådhuset", ""));
        assertThat(CallChanged.amended(gone, CAUSE).getFirst().text())
                .contains("Postadressen gælder ikke længere.");
    }

    private static Call amended(String state, Call.Change... changes) {
        return new Call(
                CALL.callId(),
                CALL.cycleId(),
                CALL.title(),
                state,
                CALL.letter(),
                CALL.opensAt(),
                LocalDate.parse("2017-08-11"),
                CALL.meetingDate(),
                CALL.principles(),
                CALL.themes(),
                CALL.invited(),
                List.of(new Call.Amendment(AT, "Byrådene mødes senere.", List.of(changes))),
                "CANCELLED".equals(state) ? "Sat i bero." : null);
    }

    @Test
    void a_moved_deadline_stands_beside_the_old_one_with_the_reason() {
        var notes =
                CallChanged.amended(
                        amended(
                                "OPEN",
                                new Call.Change("lastDay", "2017-08-06", "2017-08-11"),
                                new Call.Change("maxWishes", "3", "4"),
                                new Call.Change("attachmentIds", "", "A-1")),
                        CAUSE);
        assertThat(notes).extracting(Note::organisation).containsExactly("101", "165");
        assertThat(notes.getFirst().text())
                .contains("Frist for svar")
                .contains("før: søndag den 6. august 2017")
                .contains("nu:  fredag den 11. august 2017")
                .contains("højst\n  før: 3\n  nu:  4")
                .contains("Bilagene er ændret")
                .doesNotContain("A-1")
                .contains("Begrundelse: Byrådene mødes senere.")
                .contains("Frist for at svare: fredag den 11. august 2017 kl. 23.59 (dansk tid)");
    }

    @Test
    void nobody_is_told_of_a_draft_once_the_call_has_closed() {
        for (var state : List.of("CLOSED", "PROCESSED")) {
            var moved = amended(state, new Call.Change("meetingDate", "2017-09-01", "2017-08-31"));
            assertThat(CallChanged.amended(moved, CAUSE).getFirst().text())
                    .contains("nu:  torsdag den 31. august 2017", "I skal ikke gøre noget")
                    .contains("Fristen for at svare var fredag den 11. august 2017")
                    .doesNotContain("kladde");
        }
    }

    @Test
    void a_field_that_we_do_not_know_yet_is_still_told_of() {
        var call = amended("OPEN", new Call.Change("formVersion", "1", "2"));
        assertThat(CallChanged.amended(call, CAUSE).getFirst().text()).contains("Andet er ændret");
    }

    @Test
    void a_call_that_is_open_again_says_until_when() {
        var call = amended("OPEN", new Call.Change("lastDay", "2017-08-06", "2017-08-11"));
        var note = CallChanged.reopened(call, CAUSE).getFirst();
        assertThat(note.id()).isEqualTo("call-reopened-0199-e1-101");
        assertThat(note.text()).contains("ÅBEN IGEN", "fredag den 11. august 2017 kl. 23.59");
    }

    @Test
    void a_call_that_is_called_off_says_why_and_that_nothing_more_is_asked() {
        var note = CallChanged.cancelled(amended("CANCELLED"), CAUSE).getFirst();
        assertThat(note.subject()).contains("aflyst");
        assertThat(note.text()).contains("AFLYST", "Sat i bero.", "ikke gøre mere");
    }

    @Test
    void whoever_asked_reads_the_answer_and_its_correction() {
        var answer = new Question.Answer("Ja.", "KKR-sekretariatet", 0);
        var asked = new Question("SP-2017-01-001", "IK-2017-01", "c", "165", "Må vi?", answer);
        var note = QuestionAnswer.to(asked, CAUSE);
        assertThat(note.organisation()).isEqualTo("165");
        assertThat(note.text()).contains("Må vi?", "KKR-sekretariatet svarer:", "Ja.");
        var corrected =
                new Question(
                        "SP-2017-01-001",
                        "IK-2017-01",
                        "c",
                        "165",
                        "Må vi?",
                        new Question.Answer("Nej.", "KKR-sekretariatet", 1));
        assertThat(QuestionAnswer.to(corrected, CAUSE).text()).contains("RETTET", "Nej.");
    }

    @Test
    void the_receipt_says_sent_with_number_time_and_hash() {
        var note = Receipt.to(response("SUBMITTED"), CALL, CAUSE);
        assertThat(note.subject()).contains("R-7").contains("sendt");
        assertThat(note.text())
                .contains("SENDT", "R-7", "abc123", "7. juni 2017 kl. 10.15")
                .contains("1. Letbane\n2. Havn");
    }

    @Test
    void no_wishes_is_an_answer_with_a_receipt_too() {
        var note = Receipt.to(response("NO_WISHES"), CALL, CAUSE);
        assertThat(note.text()).contains("ingen ønsker", "R-7");
    }

    @Test
    void a_reminder_says_where_the_response_stands() {
        var step = new ReminderStep("IK-2017-01", 1, AT, null);
        var now = Instant.parse("2017-08-04T07:00:00Z");
        assertThat(Reminder.to("165", Standing.NOT_BEGUN, null, step, CALL, now).text())
                .contains("IKKE BEGYNDT", "1 arbejdsdag til");
        assertThat(Reminder.to("165", Standing.DRAFT, null, step, CALL, now).text())
                .contains("KLADDE – IKKE SENDT");
        assertThat(Reminder.to("165", Standing.AWAITING_SIGN_OFF, "MAYOR", step, CALL, now).text())
                .contains("AFVENTER GODKENDELSE – IKKE SENDT", "venter på borgmesteren.");
        assertThat(Reminder.to("165", Standing.REOPENED, null, step, CALL, now).text())
                .contains("GENÅBNET", "gælder stadig");
    }

    @Test
    void an_outcome_comes_with_its_reason() {
        assertThat(Outcome.of(WISH, THEME, CAUSE).text())
                .contains("indgår i temaet ”Infrastruktur”", "Begrundelse: Indgår");
    }

    @Test
    void an_outcome_that_was_put_right_says_so_and_why() {
        var corrected =
                new Wish(
                        WISH.wishId(),
                        WISH.cycleId(),
                        WISH.organisation(),
                        WISH.title(),
                        null,
                        "HANDLED_ELSEWHERE",
                        "Statens sag",
                        "Forkert linje");
        var note = Outcome.of(corrected, null, CAUSE);
        assertThat(note.subject()).isEqualTo("Rettelse: svaret på jeres ønske Letbane");
        assertThat(note.text())
                .contains("gælder ikke længere", "Resultat:    løses et andet sted")
                .contains("Begrundelse: Statens sag", "Derfor er det rettet: Forkert linje");
    }

    @Test
    void who_was_told_of_an_outcome_is_told_when_it_falls() {
        var note = Outcome.revoked(WISH, CAUSE);
        assertThat(note.organisation()).isEqualTo(WISH.organisation());
        assertThat(note.text()).contains("gælder ikke længere", "Begrundelse: Indgår");
    }

    @Test
    void news_tells_the_municipality_of_its_own_wish() {
        var note =
                new News(Wording.NEWS_MILESTONE, project(), CAUSE).to("165", List.of(WISH), THEME);
        assertThat(note.text())
                .contains("- Letbane", "- Åbnet, 1. oktober 2018")
                .doesNotContain("Planlagt");
    }

    @Test
    void who_was_told_of_a_milestone_reads_what_was_wrong_about_it_and_why() {
        var told = new Project.Before("M2", LocalDate.parse("2018-09-01"));
        assertThat(corrected(told).subject()).startsWith("Rettelse").contains("Bane for alle");
        assertThat(corrected(told).text())
                .contains("- Letbane", "gælder ikke længere", "Begrundelse: En tastefejl.")
                .contains(
                        "Milepælen ”Åbnet”\n"
                                + "  før: nået den 1. september 2018\n"
                                + "  nu:  nået den 1. oktober 2018\n")
                .doesNotContain("Planlagt");
        var notAtAll = new Project.Before("M3", LocalDate.parse("2018-09-01"));
        assertThat(corrected(notAtAll).text())
                .contains(
                        "Milepælen ”Fuldt”\n  før: nået den 1. september 2018\n  nu:  ikke nået\n");
    }

    @Test
    void a_correction_that_does_not_say_what_it_corrects_says_what_holds_now() {
        assertThat(corrected(null).text())
                .contains("- Planlagt: nået den 1. juni 2018\n", "- Fuldt: ikke nået\n")
                .doesNotContain("før:");
    }

    private static Note corrected(Project.@Nullable Before before) {
        var now = project(before, "En tastefejl.");
        return new News(Wording.NEWS_MILESTONE_CORRECTED, now, CAUSE)
                .to("165", List.of(WISH), THEME);
    }

    @Test
    void the_result_is_told_with_what_was_aimed_at_and_what_was_reached() {
        var note = new News(Wording.NEWS_CLOSED, project(), CAUSE).to("165", List.of(WISH), THEME);
        assertThat(note.text()).contains("Banen kører", "- Rejser: 12,5 af 40 mio.");
    }

    @Test
    void the_grant_is_told_with_its_amount() {
        var note = new News(Wording.NEWS_GRANTED, project(), CAUSE).to("165", List.of(WISH), THEME);
        assertThat(note.text()).contains("1.234.500 kr.");
    }

    private static Response response(String state) {
        return new Response(
                "SV-165-2017",
                "IK-2017-01",
                "c",
                "165",
                state,
                "R-7",
                "abc123",
                Instant.parse("2017-06-07T08:15:00Z"),
                List.of(new Response.RankedWish(2, "Havn"), new Response.RankedWish(1, "Letbane")),
                null);
    }

    private static Project project() {
        return project(null, null);
    }

    private static Project project(Project.@Nullable Before before, @Nullable String reason) {
        return new Project(
                "PJ-2018-01",
                "c",
                "TE-1",
                "Bane for alle",
                "En bane.",
                1_234_500,
                List.of(
                        new Project.Milestone("M1", "Planlagt", LocalDate.parse("2018-06-01")),
                        new Project.Milestone("M2", "Åbnet", LocalDate.parse("2018-10-01")),
                        new Project.Milestone("M3", "Fuldt", null)),
                List.of(
                        new Project.Indicator(
                                "Rejser", "mio.", BigDecimal.valueOf(40), new BigDecimal("12.5"))),
                null,
                "Banen kører",
                before,
                reason);
    }
}
