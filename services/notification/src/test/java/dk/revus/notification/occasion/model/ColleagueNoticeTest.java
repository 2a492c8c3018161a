package dk.revus.notification.occasion.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.text.Json;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import dk.revus.testkit.Contracts;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Read off the events as they are released. */
class ColleagueNoticeTest {

    private static final String INVITED = "drafting.colleague-invited";
    private static final String REMOVED = "drafting.colleague-removed";
    private static final Cause CAUSE = new Cause("0199-c1", Instant.parse("2017-06-01T08:00:00Z"));

    @Test
    void who_was_invited_reads_by_whom_to_what_as_what_and_until_when() {
        var note = notice(INVITED, example(INVITED)).orElseThrow();

        assertThat(note.account()).isEqualTo("albertslund-konsulent");
        assertThat(note.kind()).isEqualTo(Kind.COLLEAGUE_INVITED);
        assertThat(note.subjectId()).isEqualTo("SV-165-2017");
        assertThat(note.subject()).contains("Albertslund Kommune");
        assertThat(note.text())
                .contains(
                        "Kommunaldirektør, Albertslund har inviteret dig",
                        "svaret fra Albertslund Kommune",
                        "\nSvar SV-165-2017\n",
                        "Du må: læse og skrive",
                        "til og med fredag den 30. juni 2017",
                        "Se på ønsket om busser.",
                        "Her er du inviteret");
    }

    @Test
    void without_a_last_day_and_a_note_it_says_so() {
        var event = example(INVITED);
        colleague(event).putNull("until").put("note", "");

        assertThat(notice(INVITED, event).orElseThrow().text())
                .contains("så længe der arbejdes på svaret", "Bemærkning: –")
                .doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource({
        "MUNICIPAL_READER, Du må: læse",
        "MUNICIPAL_APPROVER, 'Du må: læse, skrive, godkende og sende'"
    })
    void the_role_is_said_in_words(String role, String words) {
        var event = example(INVITED);
        colleague(event).put("role", role);

        assertThat(notice(INVITED, event).orElseThrow().text()).contains(words + "\n");
    }

    @Test
    void a_removal_says_who_ended_it() {
        var note = notice(REMOVED, example(REMOVED)).orElseThrow();

        assertThat(note.account()).isEqualTo("albertslund-konsulent");
        assertThat(note.kind()).isEqualTo(Kind.COLLEAGUE_REMOVED);
        assertThat(note.text()).contains("Borgmester, Albertslund har afsluttet din invitation");
    }

    @ParameterizedTest
    @CsvSource({"2017-06-11, false", "2017-06-12, true"})
    void who_is_out_already_is_not_told_again(String until, boolean told) {
        var event = example(REMOVED);
        colleague(event).put("until", until);

        assertThat(notice(REMOVED, event).isPresent()).isEqualTo(told);
    }

    @Test
    void of_what_we_do_not_know_nobody_is_told() {
        assertThat(notice("drafting.something-new", example(INVITED))).isEmpty();
        assertThat(notice(INVITED, example(INVITED).put("colleagueId", "M9"))).isEmpty();
    }

    private static Optional<Note> notice(String type, ObjectNode event) {
        var helpers = Json.read(Document.parse(event.toString()), Helpers.class);
        return ColleagueNotice.of(type, helpers, "Albertslund Kommune", CAUSE);
    }

    private static ObjectNode colleague(ObjectNode event) {
        return (ObjectNode) event.path("colleagues").get(0);
    }

    private static ObjectNode example(String type) {
        return (ObjectNode) Contracts.example("submission", type);
    }
}
