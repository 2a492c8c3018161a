package dk.revus.submission.response;

import static dk.revus.submission.LetterOfMay.draft;
import static dk.revus.submission.LetterOfMay.wish;
import static dk.revus.submission.response.TownHall.reserved;
import static dk.revus.submission.response.TownHall.state;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Versions side by side, wishes taken back, late answers, and what the council said. */
class AfterSendingIT {

    private static final Map<String, Object> DECISION =
            Map.of("body", "Kommunalbestyrelsen", "date", "2017-08-29", "item", "7");

    private static LetterOfMay letter;

    @BeforeAll
    static void start() {
        letter = LetterOfMay.openUntilOctober();
    }

    @AfterAll
    static void stop() {
        letter.close();
    }

    private static TownHall anotherTown() {
        return new TownHall(letter, letter.anotherMunicipality());
    }

    /** Everything of it waits for days to pass, so it is told in their order, and of one call. */
    @Test
    void a_call_goes_on_after_its_deadline() {
        var call = new AfterTheDeadline(letter.sendCall());
        call.what_the_council_has_still_to_decide_is_sent_with_a_reservation();
        call.who_missed_the_deadline_asks_and_is_let_in_until_a_day();
        call.a_late_answer_counts_and_is_counted_apart();
        call.the_council_says_yes_yes_to_something_else_or_no();
        call.what_was_taken_back_is_kept_for_its_own_municipality_alone();
        call.after_a_restart_everything_is_as_it_was();
    }

    /** What was sent, and what was sent instead. */
    private static TownHall sentTwice() {
        var town = anotherTown();
        town.save(town.editor(), draft(wish(1, "Metro")));
        town.act(town.mayor(), ":submit", "{}");
        town.act(town.editor(), ":reopen", "{}");
        var first = town.editor().get(town.path()).json().path("content").path("wishes").get(0);
        var id = first.path("wishId").asString();
        assertThat(id).isEqualTo(firstWish(town));
        town.save(
                town.editor(),
                draft(
                        Map.of("wishId", id, "rank", 2, "title", "Metro", "problem", "Trængsel"),
                        wish(1, "Lufthavn")));
        town.act(town.mayor(), ":submit", "{}");
        return town;
    }

    private static String firstWish(TownHall town) {
        return "ØN-" + town.municipality() + "-2017-01";
    }

    @Test
    void two_versions_lie_side_by_side() {
        var town = sentTwice();
        var id = firstWish(town);
        var path = town.path() + "/versions";
        var listed = letter.lead().get(path).json().path("items");
        assertThat(listed.findValuesAsString("standing")).containsExactly("REPLACED", "VALID");
        assertThat(listed.findValuesAsString("cause")).containsExactly("SUBMITTED", "SUBMITTED");
        var one = town.mayor().get(path + "/1").json().path("submitted");
        assertThat(one.path("content").path("wishes")).hasSize(1);
        assertThat(one.path("receiptNo").asString())
                .isEqualTo("KV-" + town.municipality() + "-2017-1");
        var changes = town.mayor().get(path + "/1..2/diff").json().path("changes");
        assertThat(changes.findValuesAsString("field"))
                .contains("wishes[" + id + "].rank", "wishes[" + id + "].problem")
                .doesNotContain("wishes[" + id + "].title", "coverText");
        assertThat(town.mayor().get(path + "/3").code()).isEqualTo("not-found");
        assertThat(town.mayor().get(path + "/1..9/diff").code()).isEqualTo("not-found");
        assertThat(town.mayor().get(path + "/" + "9".repeat(30)).code()).isEqualTo("not-found");
        assertThat(anotherTown().mayor().get(path).code()).isEqualTo("not-found");
    }

    @Test
    void the_history_says_who_wrote_what() {
        var town = sentTwice();
        var all = town.editor().get(town.path() + "/history").json().path("items");
        assertThat(all.findValuesAsString("action"))
                .containsExactly(
                        "submit", "save-draft", "reopen", "submit", "save-draft", "invite");
        var second = all.get(1);
        assertThat(second.path("by").asString())
                .isEqualTo(town.municipality() + "-MUNICIPAL_EDITOR");
        assertThat(second.path("changes").findValuesAsString("field"))
                .contains("wishes[" + firstWish(town) + "].problem");
        var problem =
                second.path("changes")
                        .valueStream()
                        .filter(c -> c.path("field").asString().endsWith("-01].problem"))
                        .findFirst()
                        .orElseThrow();
        assertThat(problem.path("before").asString()).isEqualTo("Det tager for lang tid.");
        assertThat(problem.path("after").asString()).isEqualTo("Trængsel");
        assertThat(problem.path("label").asString()).isEqualTo("Metro");
        assertThat(all.get(0).path("changes")).isEmpty();
    }

    @Test
    void the_history_is_read_page_by_page() {
        var town = sentTwice();
        var path = town.path() + "/history?limit=2";
        var first = town.editor().get(path).json();
        assertThat(first.path("items").findValuesAsString("action"))
                .containsExactly("submit", "save-draft");
        var next = town.editor().get(path + "&after=" + first.path("next").asString()).json();
        assertThat(next.path("items").findValuesAsString("action"))
                .containsExactly("reopen", "submit");
        var last = town.editor().get(path + "&after=" + next.path("next").asString()).json();
        assertThat(last.path("items").get(0).path("changes").findValuesAsString("after"))
                .contains("Metro");
        assertThat(last.path("next").isNull()).isTrue();
        assertThat(town.editor().get(path + "&after=x").code()).isEqualTo("invalid-value");
    }

    @Test
    void what_one_person_saves_in_one_sitting_is_one_entry() {
        var town = anotherTown();
        var editor = town.editor();
        for (int saves = 1; saves <= 15; saves++) {
            town.save(editor, draft(wish(1, "Cykel" + "sti".repeat(saves))));
        }
        town.save(town.mayor(), draft(wish(1, "Supercykelstier")));
        var path = town.path() + "/history?limit=1";

        var newest = editor.get(path).json();
        assertThat(newest.path("items").findValuesAsString("by"))
                .containsExactly(town.municipality() + "-MAYOR");
        var first = editor.get(path + "&after=" + newest.path("next").asString()).json();
        var session = first.path("items").get(0);
        assertThat(session.path("action").asString()).isEqualTo("save-draft");
        assertThat(session.path("since").asString())
                .isLessThanOrEqualTo(session.path("at").asString());
        var title =
                session.path("changes")
                        .valueStream()
                        .filter(change -> change.path("field").asString().endsWith("].title"))
                        .toList();
        assertThat(title).hasSize(1);
        assertThat(title.getFirst().path("before").asString("")).isEmpty();
        assertThat(title.getFirst().path("after").asString()).isEqualTo("Cykel" + "sti".repeat(15));
        var rest = editor.get(path + "&after=" + first.path("next").asString()).json();
        assertThat(rest.path("items").findValuesAsString("action")).doesNotContain("save-draft");
    }

    @Test
    void one_wish_can_be_taken_back_and_the_others_stand() {
        var town = anotherTown();
        town.save(town.mayor(), draft(wish(1, "Busser"), wish(2, "Tog")));
        town.act(town.mayor(), ":submit", "{}");
        var rest =
                town.act(
                        town.mayor(),
                        ":withdraw-wish",
                        Map.of("wishId", firstWish(town), "reason", "Løst på anden vis"));
        var sent = rest.json().path("submitted");
        assertThat(sent.path("contentVersion").asInt()).isEqualTo(2);
        assertThat(sent.path("content").path("wishes").findValuesAsString("title"))
                .containsExactly("Tog");
        assertThat(sent.path("withdrawnWishes").get(0).path("reason").asString())
                .isEqualTo("Løst på anden vis");
    }

    private record AfterTheDeadline(String call) {

        private TownHall town(String municipality) {
            return new TownHall(letter, call, municipality);
        }

        void what_the_council_has_still_to_decide_is_sent_with_a_reservation() {
            for (var municipality : List.of("159", "161", "163")) {
                town(municipality)
                        .save(
                                town(municipality).editor(),
                                reserved(wish(1, "Cykelstier"), wish(2, "Havne")));
                assertThat(
                                state(
                                        town(municipality)
                                                .act(town(municipality).mayor(), ":submit", "{}")))
                        .isEqualTo("SUBMITTED_WITH_RESERVATION");
            }
        }

        void who_missed_the_deadline_asks_and_is_let_in_until_a_day() {
            town("400").save(town("400").editor(), draft(wish(1, "Færger")));
            letter.service().moveClockTo("2017-08-07T08:00");
            letter.service().awaitIdle();
            var missed = town("400").editor().get(town("400").path());
            assertThat(state(missed)).isEqualTo("NOT_SUBMITTED");
            assertThat(missed.json().path("blockedBecause").path("save-draft").asString())
                    .isEqualTo("not-allowed-in-state");
            for (var municipality : List.of("400", "190", "210")) {
                var asked =
                        town(municipality)
                                .act(
                                        town(municipality).editor(),
                                        ":request-late",
                                        Map.of("reason", "Kommunalbestyrelsen holdt ferie"));
                assertThat(state(asked)).isEqualTo("LATE_REQUESTED");
            }
            assertThat(
                            letter.lead()
                                    .get(town("400").path())
                                    .json()
                                    .path("late")
                                    .path("reason")
                                    .asString())
                    .isEqualTo("Kommunalbestyrelsen holdt ferie");
            var yesterday = Map.of("reason", "Det kan nås", "until", "2017-08-06");
            assertThat(town("400").attempt(letter.lead(), ":grant-late", yesterday).code())
                    .isEqualTo("day-passed");
            var until = Map.of("reason", "Det kan nås", "until", "2017-08-14");
            assertThat(town("400").attempt(town("400").mayor(), ":grant-late", until).code())
                    .isEqualTo("not-your-mandate");
            town("400").act(letter.lead(), ":grant-late", until);
            town("190").act(letter.lead(), ":grant-late", until);
            var refused =
                    town("210").act(letter.lead(), ":refuse-late", Map.of("reason", "For sent"));
            assertThat(state(refused)).isEqualTo("NOT_SUBMITTED");
            assertThat(state(town("400").editor().get(town("400").path()))).isEqualTo("DRAFT");
        }

        void a_late_answer_counts_and_is_counted_apart() {
            letter.service().moveClockTo("2017-08-14T23:59:59");
            var sent = town("400").act(town("400").mayor(), ":submit", "{}");
            assertThat(sent.json().path("submitted").path("late").asBoolean()).isTrue();
            town("190").save(town("190").editor(), draft(wish(1, "For langsomt")));
            letter.service().moveClockTo("2017-08-15T00:01");
            letter.service().awaitIdle();
            assertThat(state(town("190").mayor().get(town("190").path())))
                    .isEqualTo("NOT_SUBMITTED");
            assertThat(town("190").mayor().get(town("190").path()).body()).contains("For langsomt");
        }

        void the_council_says_yes_yes_to_something_else_or_no() {
            letter.service().moveClockTo("2017-08-30T10:00");
            var lifted = town("159").act(town("159").mayor(), ":lift-reservation", DECISION);
            assertThat(state(lifted)).isEqualTo("SUBMITTED");
            assertThat(
                            lifted.json()
                                    .path("submitted")
                                    .path("reservationResolved")
                                    .path("outcome")
                                    .asString())
                    .isEqualTo("LIFTED");
            assertThat(lifted.json().path("submitted").path("contentVersion").asInt()).isEqualTo(1);
            var other = new TreeMap<>(DECISION);
            other.put("content", reserved(wish(1, "Kun cykelstier")));
            var changed = town("161").act(town("161").mayor(), ":change-after-reservation", other);
            assertThat(state(changed)).isEqualTo("SUBMITTED");
            assertThat(changed.json().path("submitted").path("contentVersion").asInt())
                    .isEqualTo(2);
            var no = new TreeMap<>(DECISION);
            no.put("reason", "Ikke flertal");
            var failed = town("163").act(town("163").mayor(), ":fail-reservation", no);
            assertThat(state(failed)).isEqualTo("WITHDRAWN");
            var withdrawal = failed.json().path("withdrawal");
            assertThat(withdrawal.path("reason").asString()).isEqualTo("Ikke flertal");
            assertThat(withdrawal.path("reservationResolved").path("outcome").asString())
                    .isEqualTo("FAILED");
        }

        void what_was_taken_back_is_kept_for_its_own_municipality_alone() {
            var path = town("163").path() + "/versions";
            assertThat(
                            town("163")
                                    .mayor()
                                    .get(path)
                                    .json()
                                    .path("items")
                                    .findValuesAsString("standing"))
                    .containsExactly("WITHDRAWN");
            assertThat(letter.lead().get(path).code()).isEqualTo("not-found");
        }

        void after_a_restart_everything_is_as_it_was() {
            var before = town("161").mayor().get(town("161").path()).body();
            letter.service().restart();
            letter.service().awaitIdle();
            assertThat(town("161").mayor().get(town("161").path()).body()).isEqualTo(before);
        }
    }
}
