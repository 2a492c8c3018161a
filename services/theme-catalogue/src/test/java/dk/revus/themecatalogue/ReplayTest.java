package dk.revus.themecatalogue;

import static dk.revus.themecatalogue.Steps.done;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.ServiceUnderTest;
import dk.revus.themecatalogue.RandomHistory.ResponseEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** However often and in whatever order across keys it is heard, a history gives the same views. */
@ExtendWith(OneService.class)
class ReplayTest {

    private static final List<String> TITLES =
            List.of("Erhvervsfremme", "Infrastruktur", "Ungdomsuddannelser", "Beskæftigelse");

    private final ServiceUnderTest service;
    private final Steps steps;

    ReplayTest(ServiceUnderTest service) {
        this.service = service;
        this.steps = new Steps(service);
    }

    /** What everybody sees of wishes and of support, whatever the cycle is called. */
    private record Views(Map<String, String> wishes, Map<String, String> support) {}

    @Test
    void twice_and_shuffled_it_is_the_same() {
        long seed = new Random().nextLong();
        var told = new RandomHistory(new Random(seed), TITLES.size()).tell();
        var twice = new ArrayList<>(told);
        twice.addAll(told);
        var shuffled = RandomHistory.shuffledAcrossKeys(told, new Random(seed));

        var once = views("replay-once", told, false);
        assertThat(once.wishes()).as("seed %d", seed).isNotEmpty();
        assertThat(once.support().toString()).contains("borda");
        assertThat(views("replay-twice", twice, false)).as("seed %d", seed).isEqualTo(once);
        assertThat(views("replay-shuffled", shuffled, false)).as("seed %d", seed).isEqualTo(once);
        assertThat(views("replay-late", shuffled, true)).as("seed %d", seed).isEqualTo(once);
    }

    /**
     * @param themesLast the catalogue publishes its themes after the wishes came
     */
    private Views views(String cycle, List<ResponseEvent> events, boolean themesLast) {
        var history = new History(service, cycle);
        var themes = TITLES.stream().map(title -> steps.draft(cycle, title)).toList();
        if (!themesLast) {
            publish(themes);
        }
        events.forEach(event -> tell(history, event, themes));
        if (themesLast) {
            publish(themes);
        }
        history.tell(
                History.CALLS,
                "call/" + history.call(),
                9,
                "call.closed",
                history.call("CLOSED", themes));
        return new Views(wishes(cycle, themes), support(cycle));
    }

    private void publish(List<String> themes) {
        themes.forEach(id -> done(steps.act(steps.lead(), id, "publish", Map.of())));
    }

    private void tell(History history, ResponseEvent told, List<String> themes) {
        service.topics()
                .tell(
                        History.RESPONSES,
                        "response/" + history.response(told.municipality()),
                        told.sequence(),
                        told.type(),
                        history.response(
                                told.municipality(),
                                told.state(),
                                told.ranking().stream().map(themes::get).toList(),
                                told.wishes().stream()
                                        .map(
                                                wish ->
                                                        history.wish(
                                                                history.wish(
                                                                        told.municipality(),
                                                                        wish.number()),
                                                                wish.title(),
                                                                wish.bases().stream()
                                                                        .map(themes::get)
                                                                        .toArray(String[]::new)))
                                        .toList()));
    }

    private Map<String, String> wishes(String cycle, List<String> themes) {
        var titles = new HashMap<String, String>();
        themes.forEach(id -> titles.put(id, TITLES.get(themes.indexOf(id))));
        var seen = new TreeMap<String, String>();
        for (var wish :
                steps.lead().get("/api/v1/wishes?limit=200&cycle=" + cycle).json().path("items")) {
            var theme = wish.path("themeId").asString("");
            seen.put(
                    wish.path("wishId").asString().replace(cycle, ""),
                    String.join(
                            "|",
                            wish.path("state").asString(),
                            wish.path("title").asString(),
                            titles.getOrDefault(theme, theme),
                            wish.path("outcome").asString("")));
        }
        return seen;
    }

    private Map<String, String> support(String cycle) {
        var seen = new TreeMap<String, String>();
        for (var theme :
                service.api().get("/api/v1/themes?limit=200&cycle=" + cycle).json().path("items")) {
            seen.put(theme.path("title").asString(), theme.path("support").toString());
        }
        return seen;
    }
}
