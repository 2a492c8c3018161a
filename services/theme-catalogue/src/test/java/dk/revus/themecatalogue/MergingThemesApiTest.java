package dk.revus.themecatalogue;

import static dk.revus.themecatalogue.Steps.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.Eventually;
import dk.revus.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Merging keeps the originals, whatever happens in between. */
@ExtendWith(OneService.class)
class MergingThemesApiTest {

    private final ServiceUnderTest service;
    private final Steps steps;

    MergingThemesApiTest(ServiceUnderTest service) {
        this.service = service;
        this.steps = new Steps(service);
    }

    @Test
    void two_themes_become_one_and_stay_readable() {
        var youth = steps.published("c-merge", "Ungdomsuddannelser");
        var jobs = steps.candidate("c-merge", "Beskæftigelse");
        var merged = steps.merge(youth, jobs);
        assertThat(merged.status()).as(merged.body()).isEqualTo(201);
        var id = merged.json().path("themeId").asString();
        assertThat(merged.json().path("state").asString()).isEqualTo("CANDIDATE");

        Eventually.holds(
                () -> {
                    for (var original : List.of(youth, jobs)) {
                        assertThat(steps.stateOf(original)).isEqualTo("MERGED");
                        assertThat(steps.theme(original).path("mergedInto").asString())
                                .isEqualTo(id);
                    }
                });
        var told = service.api().get("/api/v1/themes/" + youth + "/lineage");
        assertThat(told.headers()).containsKey("etag");
        var lineage = told.json();
        assertThat(lineage.propertyNames()).containsExactlyInAnyOrder("themeId", "themes", "edges");
        assertThat(lineage.path("themes")).hasSize(3);
        assertThat(lineage.path("edges")).hasSize(2);
        assertThat(lineage.path("edges").get(0).path("to").asString()).isEqualTo(id);

        service.awaitIdle();
        var letters = service.topics().ofType("revus.theme.events", "theme.merged");
        assertThat(letters)
                .extracting(t -> t.data().path("themeId").asString())
                .contains(id, youth, jobs);
    }

    @Test
    void what_cannot_be_merged_is_refused() {
        var one = steps.published("c-refuse", "Infrastruktur");
        var draft = steps.draft("c-refuse", "Kladde");
        var elsewhere = steps.published("c-refuse-2", "Et andet forløb");
        refused(steps.merge(one), 422, "too-few-to-merge");
        refused(steps.merge(one, one), 422, "same-theme-twice");
        refused(steps.merge(one, "TE-2017-999"), 422, "unknown-theme");
        refused(steps.merge(one, elsewhere), 422, "theme-of-another-cycle");
        refused(steps.merge(one, draft), 409, "not-mergeable");
        refused(
                steps.lead()
                        .post(
                                "/api/v1/themes:merge",
                                Map.of("from", List.of(one, draft), "title", "x", "summary", "x")),
                422,
                "reason-required");
        refused(
                steps.committee()
                        .post(
                                "/api/v1/themes:merge",
                                Map.of("from", List.of(one), "title", "x", "summary", "x")),
                403,
                "not-your-mandate");
    }

    @Test
    void a_theme_goes_into_one_merge_only() {
        var one = steps.published("c-once", "A");
        var two = steps.published("c-once", "B");
        var three = steps.published("c-once", "C");
        assertThat(steps.merge(one, two).status()).isEqualTo(201);
        refused(steps.merge(two, three), 409, "already-merged");
    }

    @Test
    void the_same_letter_again_changes_nothing() {
        var one = steps.published("c-again", "A");
        var two = steps.published("c-again", "B");
        var id = steps.merge(one, two).json().path("themeId").asString();
        Eventually.holds(() -> assertThat(steps.stateOf(two)).isEqualTo("MERGED"));
        service.awaitIdle();
        var version = steps.theme(one).path("version").asLong();

        repeatMergeLetterOf(id);
        assertThat(steps.theme(one).path("version").asLong()).isEqualTo(version);
        assertThat(steps.stateOf(id)).isEqualTo("CANDIDATE");
    }

    @Test
    void a_crash_between_the_merge_and_its_marks_heals() {
        var one = steps.published("c-crash", "A");
        var two = steps.published("c-crash", "B");
        var id = steps.merge(one, two).json().path("themeId").asString();
        Eventually.holds(() -> assertThat(steps.stateOf(two)).isEqualTo("MERGED"));
        service.awaitIdle();
        forget(two); // as if the process had died after the first mark

        assertThat(steps.stateOf(two)).isEqualTo("PUBLISHED");
        repeatMergeLetterOf(id);
        assertThat(steps.stateOf(two)).isEqualTo("MERGED");
        assertThat(steps.theme(two).path("mergedInto").asString()).isEqualTo(id);
    }

    @Test
    void a_merge_is_taken_back_when_an_original_has_moved_on() {
        var one = steps.published("c-back", "A");
        var two = steps.candidate("c-back", "B");
        var id = steps.merge(one, two).json().path("themeId").asString();
        Eventually.holds(() -> assertThat(steps.stateOf(two)).isEqualTo("MERGED"));
        service.awaitIdle();
        forget(two);
        Steps.done(steps.act(steps.committee(), two, "shortlist", Map.of()));

        repeatMergeLetterOf(id);
        assertThat(steps.stateOf(id)).isEqualTo("NOT_PRIORITISED");
        assertThat(steps.theme(id).path("mergedFrom")).isEmpty();
        assertThat(steps.stateOf(one)).isEqualTo("CANDIDATE");
        assertThat(steps.stateOf(two)).isEqualTo("SHORTLISTED");

        repeatMergeLetterOf(id);
        assertThat(steps.stateOf(one)).isEqualTo("CANDIDATE");
    }

    /** As if the process had died before the last commit of a theme, and come again. */
    private void forget(String themeId) {
        var version = steps.theme(themeId).path("version").asLong();
        var stream = "theme/" + themeId;
        var commits = service.database().getCollection("journal");
        assertThat(commits.deleteOne(new Document("_id", stream + "#" + version)).getDeletedCount())
                .isEqualTo(1);
        service.database().getCollection("state-theme").deleteOne(new Document("_id", themeId));
        service.restart();
    }

    private void repeatMergeLetterOf(String id) {
        var told =
                service.topics().ofType("revus.theme.events", "theme.merged").stream()
                        .filter(t -> t.data().path("themeId").asString().equals(id))
                        .findFirst()
                        .orElseThrow();
        service.topics()
                .tell(
                        "revus.theme.events",
                        told.key(),
                        told.sequence(),
                        told.type(),
                        told.data(),
                        Map.of("ce_id", told.id()));
        service.awaitIdle();
    }
}
