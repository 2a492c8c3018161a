package dk.revus.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dk.revus.analytics.board.model.Board;
import dk.revus.analytics.fact.model.Dated;
import dk.revus.analytics.fact.model.KnownFacts;
import dk.revus.analytics.figures.model.Figures;
import dk.revus.analytics.portfolio.model.Portfolio;
import dk.revus.analytics.support.model.SupportCount;
import dk.revus.analytics.support.model.ThemeSupport;
import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.event.Views;
import dk.revus.local.mongodb.MongoServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Whatever order the keys come in, and however often: the same views, the same answers. */
class AnyOrderTest {

    private static MongoServer server;
    private static MongoClient client;
    private static int run;

    @BeforeAll
    static void open() {
        server = MongoServer.start(null, 0);
        var elsewhere = System.getenv("REVUS_MONGODB_URI");
        client = MongoClients.create(elsewhere == null ? server.uri() : elsewhere);
    }

    @AfterAll
    static void close() {
        client.close();
        server.close();
    }

    private record Picture(
            Map<String, Set<String>> views,
            Board board,
            List<ThemeSupport> support,
            Portfolio portfolio,
            Figures figures) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_same_history_gives_the_same_picture(long seed) {
        var story = new RandomStory(new Random(29 * seed));
        var inOrder = play(story.history());
        var random = new Random(seed);
        var shuffledTwice = new ArrayList<>(story.shuffledAcrossKeys(random));
        shuffledTwice.addAll(story.shuffledAcrossKeys(random));
        assertThat(play(shuffledTwice)).isEqualTo(inOrder);
    }

    @Test
    void the_picture_is_the_one_that_was_told() {
        var picture = play(new RandomStory(new Random(7)).history());
        assertThat(picture.board().counts().values().stream().mapToLong(n -> n).sum()).isEqualTo(5);
        assertThat(picture.portfolio().projects()).isEqualTo(2);
        assertThat(picture.figures().prioritisedThemes()).hasSize(1);
        assertThat(picture.support()).hasSize(4);
    }

    /** Otherwise that they come out the same would say nothing of them. */
    @Test
    void some_of_the_stories_have_what_is_counted_apart() {
        var apart =
                LongStream.rangeClosed(1, 6)
                        .mapToObj(seed -> play(new RandomStory(new Random(29 * seed)).history()))
                        .map(picture -> picture.board().countedApart())
                        .toList();
        assertThat(apart).anyMatch(counted -> counted.late() > 0);
        assertThat(apart).anyMatch(counted -> counted.withReservation() > 0);
        assertThat(apart).anyMatch(counted -> counted.onBehalfConfirmed() > 0);
        assertThat(apart).anyMatch(counted -> counted.onBehalfUnconfirmed() > 0);
    }

    private static Picture play(List<ReceivedEvent> events) {
        var database = client.getDatabase("any_order_" + run++);
        database.drop();
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Views.class, () -> new Views(database));
            context.scan("dk.revus.analytics.fact");
            context.refresh();
            var reader = context.getBean(EventReader.class);
            events.forEach(reader::read);
            return picture(database, context.getBean(KnownFacts.class));
        }
    }

    private static Picture picture(MongoDatabase database, KnownFacts facts) {
        var call = facts.callsOf(FromOthers.CYCLE).getFirst();
        var themes = facts.themesOf(FromOthers.CYCLE).stream().map(Dated::fact).toList();
        var responses = facts.responsesTo("IK-1");
        var wishes = facts.wishesOf(FromOthers.CYCLE);
        return new Picture(
                views(database),
                Board.of(call, facts.organisations(), responses),
                new SupportCount(List.of(call), List.of(), themes, responses, wishes).perTheme(),
                Portfolio.of(
                        FromOthers.CYCLE,
                        themes,
                        facts.projectsOf(FromOthers.CYCLE).stream().map(Dated::fact).toList()),
                Figures.of(call, responses, wishes, themes));
    }

    private static Map<String, Set<String>> views(MongoDatabase database) {
        var views = new TreeMap<String, Set<String>>();
        for (var name : database.listCollectionNames()) {
            var facts = new TreeSet<String>();
            database.getCollection(name).find().map(Document::toJson).into(facts);
            views.put(name, facts);
        }
        return views;
    }
}
