package dk.revus.themecatalogue.wish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.text.Json;
import dk.revus.testkit.Contracts;
import dk.revus.themecatalogue.wish.model.Outcome;
import dk.revus.themecatalogue.wish.model.Placement;
import dk.revus.themecatalogue.wish.model.ThemeBase;
import dk.revus.themecatalogue.wish.model.Wish;
import dk.revus.themecatalogue.wish.model.WishDecider;
import dk.revus.themecatalogue.wish.model.WishDetails;
import dk.revus.themecatalogue.wish.model.WishEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each event is the example in infrastructure/contracts, and keeps its schema. */
class PublishedEventsTest {

    private static final WishDetails WISH =
            new WishDetails(
                    "SV-165-2017",
                    "IK-2017-01",
                    "revus-2019-2022",
                    "165",
                    1,
                    "Lærepladser på tværs af kommunegrænser",
                    "Unge mangler lærepladser",
                    "Fælles indsats",
                    new ThemeBase(ThemeBase.Kind.PROPOSED, List.of("TE-2017-04")));
    private static final Placement ITS_OWN = new Placement("TE-2017-04", Placement.By.ITSELF, "");

    @Test
    void received() {
        isTheExample("wish.received", new Wish.Blank(), new WishEvent.WishReceived(WISH));
    }

    @Test
    void placed() {
        isTheExample("wish.placed", new Wish.Received(WISH), new WishEvent.WishPlaced(ITS_OWN));
    }

    @Test
    void reworded_on_its_theme() {
        isTheExample(
                "wish.placed", new Wish.Placed(WISH, ITS_OWN), new WishEvent.WishRevised(WISH));
    }

    @Test
    void answered() {
        var published =
                isTheExample(
                        "wish.outcome-recorded",
                        new Wish.Placed(WISH, ITS_OWN),
                        new WishEvent.OutcomeRecorded(
                                Outcome.MERGED,
                                "TE-2017-07",
                                "Ønsket indgår i det sammenskrevne tema, som KKR prioriterede."));
        assertThat(published.classification()).isEqualTo(PublishedEvent.Classification.PUBLIC);
    }

    @Test
    void an_outcome_that_fell_is_told_to_whoever_was_told_of_it() {
        var published =
                isTheExample(
                        "wish.outcome-revoked",
                        new Wish.Answered(WISH, Outcome.NOT_PRIORITISED, "TE-2017-04", "Nej."),
                        new WishEvent.OutcomeRevoked(
                                new Placement(
                                        "TE-2017-04",
                                        Placement.By.PERSON,
                                        "Beslutningen om temaet er rettet: Der var valgt en"
                                                + " forkert linje.")));
        assertThat(published.classification()).isEqualTo(PublishedEvent.Classification.PUBLIC);
    }

    @Test
    void until_then_it_is_between_the_municipality_and_kkr() {
        var published = tell(new Wish.Received(WISH), new WishEvent.WishPlaced(ITS_OWN));
        assertThat(published.classification()).isEqualTo(PublishedEvent.Classification.PARTIES);
        assertThat(published.audience()).containsExactlyInAnyOrder("165", "KKR");
    }

    @Test
    void and_stays_so_when_it_was_taken_back() {
        var published =
                tell(
                        new Wish.Placed(WISH, ITS_OWN),
                        new WishEvent.OutcomeRecorded(
                                Outcome.WITHDRAWN, null, "Kommunen har taget ønsket tilbage."));
        assertThat(published.classification()).isEqualTo(PublishedEvent.Classification.PARTIES);
        assertThat(published.audience()).containsExactlyInAnyOrder("165", "KKR");
        assertThat(
                        Contracts.violations(
                                "theme-catalogue", "wish.outcome-recorded", published.data()))
                .isEmpty();
    }

    private static PublishedEvent isTheExample(String type, Wish before, WishEvent event) {
        var published = tell(before, event);
        var told = Json.MAPPER.valueToTree(published.data());
        assertThat(published.type()).isEqualTo(type);
        assertThat(told).isEqualTo(Contracts.example("theme-catalogue", type));
        assertThat(Contracts.violations("theme-catalogue", type, told)).isEmpty();
        return published;
    }

    private static PublishedEvent tell(Wish before, WishEvent event) {
        var stored =
                new Stored<>(
                        "ØN-165-2017-01",
                        1,
                        WishDecider.evolve(before, event),
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "c",
                        "",
                        List.of("c"));
        var publishedEvents = WishPublishedEvents.of(stored, event);
        assertThat(publishedEvents).hasSize(1);
        return publishedEvents.getFirst();
    }
}
