package dk.revus.acceptance.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.local.launch.Home;
import dk.revus.local.launch.Mode;
import dk.revus.local.launch.Platform;
import dk.revus.local.launch.Ports;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * From the letter of 10 May 2017 to a project's result, on a platform of processes each of which is
 * killed once on the way: nothing acknowledged is lost, nothing is told twice or out of order, and
 * every figure is what a recount of the journals gives.
 */
class ChainIT {

    @Test
    void nothing_is_lost_and_everything_adds_up() {
        var home = Path.of("target/chain").toAbsolutePath();
        new Home(home).forgetData();
        try (var platform = Platform.start(home, Ports.free(), Mode.PROCESSES)) {
            platform.awaitReady();
            platform.seed();
            var performance = new Performance(platform);
            performance.play();
            performance.diary().forEach(System.out::println);
            assertThat(performance.happened()).isEqualTo(Performance.deaths());
            new Rest(platform).come();
            reconcile(
                    new Gathering(platform)
                            .gather(performance.acknowledged(), Performance.excusedRepeats()));
        }
    }

    private static void reconcile(Evidence evidence) {
        System.out.printf(
                "%d acknowledged commands, %d commits, %d events published (%d of them again), %d"
                        + " mails%n",
                evidence.acknowledged().size(),
                evidence.journal().size(),
                evidence.heard().size(),
                new Telling(evidence).repeats(),
                evidence.mails().size());
        assertThat(Reconciler.findings(evidence)).isEmpty();
        theSumsAreThoseOf2017(evidence);
        everyWishHasItsOutcome(evidence);
        everyLieWouldHaveBeenFound(evidence);
    }

    /** 26 of 29 is what the sources tell; the rest is how the replay fills it in. */
    private static void theSumsAreThoseOf2017(Evidence evidence) {
        var figures = evidence.shows("figures");
        assertThat(figures.path("invited").asInt()).isEqualTo(29);
        assertThat(figures.path("answered").asInt()).isEqualTo(26);
        assertThat(figures.path("noWishes").asInt()).isEqualTo(1);
        assertThat(figures.path("notSubmitted").asInt()).isEqualTo(2);
        assertThat(figures.path("prioritisedThemes").valueStream())
                .extracting(theme -> theme.path("title").asString())
                .containsExactlyInAnyOrder(
                        "Ungdomsuddannelser i kombination med beskæftigelse",
                        "Infrastruktur",
                        "Erhvervsfremme",
                        "Grøn dagsorden på tværs");
        var apart = evidence.shows("board").path("countedApart");
        assertThat(apart.path("late").asInt()).isEqualTo(2);
        assertThat(apart.path("withReservation").asInt()).isEqualTo(1);
        assertThat(apart.path("onBehalfConfirmed").asInt()).isEqualTo(1);
        assertThat(apart.path("onBehalfUnconfirmed").asInt()).isEqualTo(1);
    }

    /** Also the one that its council would not stand behind. */
    private static void everyWishHasItsOutcome(Evidence evidence) {
        assertThat(evidence.shows("figures").path("explainedShare").asDouble()).isEqualTo(1.0);
        assertThat(new LatestEvents(evidence).all("wish"))
                .isNotEmpty()
                .allMatch(wish -> !wish.path("reason").asString("").isBlank())
                .extracting(wish -> wish.path("outcome").asString(""))
                .doesNotContain("")
                .containsOnlyOnce("WITHDRAWN");
    }

    /** The same evidence with a lie in it does not pass: the silence above means something. */
    private static void everyLieWouldHaveBeenFound(Evidence evidence) {
        Doctored.lies()
                .forEach(
                        (finding, lie) ->
                                assertThat(Reconciler.findings(lie.apply(evidence)))
                                        .as(finding)
                                        .anySatisfy(found -> assertThat(found).contains(finding)));
    }
}
