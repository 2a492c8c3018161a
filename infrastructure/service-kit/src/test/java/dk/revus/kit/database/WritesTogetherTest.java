package dk.revus.kit.database;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import dk.revus.kit.journal.Database;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** "Each write is decided by itself, as if it had been sent alone." */
@Timeout(60)
class WritesTogetherTest {

    private final Database database = new Database();
    private final MongoCollection<Document> documents = database.get().getCollection("things");

    /** How many writes each command held. */
    private final List<Integer> commands = new CopyOnWriteArrayList<>();

    /** What keeps a command from being carried out until the test lets it. */
    private final Semaphore gate = new Semaphore(0);

    private volatile @Nullable RuntimeException away;
    private final WritesTogether writes = new WritesTogether(gated());

    @AfterEach
    void close() {
        gate.release(1000);
        database.close();
    }

    @Test
    void a_write_alone_is_one_command() {
        gate.release();
        assertThat(writes.write(insert("a"))).isTrue();
        assertThat(commands).containsExactly(1);
        assertThat(documents.countDocuments()).isEqualTo(1);
    }

    @Test
    void who_comes_meanwhile_is_written_in_one_command() throws Exception {
        var answers = begin(insert("first"), insert("a"), insert("b"), insert("c"));
        gate.release(2);
        for (var answer : answers) {
            assertThat(answer.get()).isTrue();
        }
        assertThat(commands).containsExactly(1, 3);
        assertThat(documents.countDocuments()).isEqualTo(4);
    }

    @Test
    void of_many_with_one_key_one_has_written() throws Exception {
        var answers = begin(insert("first"), insert("a"), insert("a"), insert("b"), insert("a"));
        gate.release(2);
        int written = 0;
        for (var answer : answers) {
            written += answer.get() ? 1 : 0;
        }
        assertThat(written).as("first, one a, b").isEqualTo(3);
        assertThat(documents.countDocuments()).isEqualTo(3);
    }

    @Test
    void a_condition_holds_within_one_command_too() throws Exception {
        var answers =
                begin(
                        insert("first"),
                        newer("a", 2, "second"),
                        newer("a", 1, "first"),
                        newer("a", 3, "third"));
        gate.release(2);
        assertThat(answers.get(3).get()).isTrue();
        for (var answer : answers) {
            answer.get();
        }
        assertThat(wordOf("a")).isEqualTo("third");
    }

    @Test
    void what_the_database_refuses_fails_alone() throws Exception {
        documents.insertOne(new Document("_id", "x"));
        var renamed = new ReplaceOneModel<>(eq("_id", "x"), new Document("_id", "y"));
        var answers = begin(insert("first"), insert("a"), renamed, insert("b"));
        gate.release(2);
        assertThat(answers.get(1).get()).isTrue();
        assertThatThrownBy(answers.get(2)::get).hasCauseInstanceOf(MongoWriteException.class);
        assertThat(answers.get(3).get()).isTrue();
    }

    @Test
    void what_cannot_be_written_down_fails_alone() throws Exception {
        var unwritable = new InsertOneModel<>(new Document("_id", "odd").append("is", new Odd()));
        var answers = begin(insert("first"), insert("a"), unwritable, insert("b"));
        gate.release(10);
        assertThat(answers.get(1).get()).isTrue();
        assertThatThrownBy(answers.get(2)::get).isInstanceOf(ExecutionException.class);
        assertThat(answers.get(3).get()).isTrue();
        assertThat(documents.countDocuments()).isEqualTo(3);
    }

    @Test
    void a_database_that_does_not_answer_is_told_to_all_and_then_forgotten() throws Exception {
        var answers = begin(insert("first"), insert("a"), insert("b"));
        away = new MongoSocketReadTimeoutException("gone", new ServerAddress(), new Exception());
        gate.release(2);
        for (var answer : answers) {
            assertThatThrownBy(answer::get)
                    .hasCauseInstanceOf(MongoSocketReadTimeoutException.class);
        }
        away = null;
        gate.release();
        assertThat(writes.write(insert("later"))).isTrue();
    }

    @Test
    void whoever_is_interrupted_leaves_and_the_others_go_on() throws Exception {
        var first = begin(insert("first")).getFirst();
        var left = new CompletableFuture<Throwable>();
        var impatient =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        writes.write(insert("impatient"));
                                    } catch (RuntimeException e) {
                                        left.complete(e);
                                    }
                                });
        awaitWaiting(impatient);
        var last = start(insert("last"));
        impatient.interrupt();
        assertThat(left.get()).isInstanceOf(MongoInterruptedException.class);
        gate.release(3);
        assertThat(first.get()).isTrue();
        assertThat(last.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(documents.find(eq("_id", "impatient")).first()).isNull();
    }

    private @Nullable String wordOf(String id) {
        var found = documents.find(eq("_id", id)).first();
        return found == null ? null : found.getString("word");
    }

    private static final class Odd {}

    /** The first is under way and held up when the others come, one after the other. */
    @SafeVarargs
    private List<CompletableFuture<Boolean>> begin(WriteModel<Document>... all) throws Exception {
        var answers = new ArrayList<CompletableFuture<Boolean>>();
        for (var one : all) {
            answers.add(start(one));
        }
        return answers;
    }

    private CompletableFuture<Boolean> start(WriteModel<Document> write) throws Exception {
        var answer = new CompletableFuture<Boolean>();
        var thread =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        answer.complete(writes.write(write));
                                    } catch (RuntimeException e) {
                                        answer.completeExceptionally(e);
                                    }
                                });
        awaitWaiting(thread);
        return answer;
    }

    private static void awaitWaiting(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING
                && thread.getState() != Thread.State.TERMINATED) {
            Thread.sleep(1);
        }
    }

    private static WriteModel<Document> insert(String id) {
        return new InsertOneModel<>(new Document("_id", id));
    }

    private static WriteModel<Document> newer(String id, int version, String word) {
        return new ReplaceOneModel<>(
                and(eq("_id", id), lt("version", version)),
                new Document("_id", id).append("version", version).append("word", word),
                new ReplaceOptions().upsert(true));
    }

    @SuppressWarnings("unchecked")
    private MongoCollection<Document> gated() {
        return (MongoCollection<Document>)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {MongoCollection.class},
                        (_, method, arguments) -> {
                            commands.add(((List<?>) arguments[0]).size());
                            gate.acquire();
                            var why = away;
                            if (why != null) {
                                throw why;
                            }
                            try {
                                return method.invoke(documents, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
