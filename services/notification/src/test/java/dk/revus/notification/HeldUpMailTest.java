package dk.revus.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.ReplaceOptions;
import dk.revus.testkit.Eventually;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A mail server that is down and a sender that dies: later, and neither lost nor twice. */
class HeldUpMailTest {

    private static PostOffice office;

    @BeforeAll
    static void start() {
        office = PostOffice.open();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void a_mail_server_that_is_down_delays_and_loses_and_repeats_nothing() {
        office.mailServerDown();
        var codes = List.of("101", "147", "155", "165", "400");
        office.tell(
                "call",
                "IK-3",
                "call.published",
                PostOffice.call("IK-3", codes.toArray(String[]::new)));
        office.service().awaitIdle();
        assertThat(office.listFor("400").get("/api/v1/messages?state=PENDING").json().path("items"))
                .as("shown inside the platform all the same")
                .isNotEmpty();
        office.mailServerUp();
        Eventually.holds(() -> assertThat(office.mailed("CALL_LETTER", "IK-3")).hasSize(5));
        Eventually.holds(() -> assertThat(office.pending()).isZero());
        assertThat(office.mailed("CALL_LETTER", "IK-3"))
                .extracting(PostOffice::to)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_sender_killed_between_intent_and_mail_leaves_its_work_to_the_next() {
        office.mailServerDown();
        office.tell("call", "IK-4", "call.published", PostOffice.call("IK-4", "101", "147", "155"));
        office.service().awaitIdle();
        var claimed =
                office.service()
                        .database()
                        .getCollection("state-message")
                        .find(new Document("name", "PENDING"))
                        .first();
        office.service()
                .database()
                .getCollection("deliveries")
                .replaceOne(
                        new Document("_id", claimed.getString("_id")),
                        new Document("by", "killed")
                                .append("until", in(3))
                                .append("tries", 1)
                                .append("firstTry", in(-1)),
                        new ReplaceOptions().upsert(true));
        office.service().restart();
        office.mailServerUp();
        Eventually.holds(() -> assertThat(office.mailed("CALL_LETTER", "IK-4")).hasSize(3));
        Eventually.holds(() -> assertThat(office.pending()).isZero());
        assertThat(office.mailed("CALL_LETTER", "IK-4"))
                .extracting(PostOffice::to)
                .doesNotHaveDuplicates();
    }

    private static Date in(int seconds) {
        return Date.from(InstantSource.system().instant().plusSeconds(seconds));
    }
}
