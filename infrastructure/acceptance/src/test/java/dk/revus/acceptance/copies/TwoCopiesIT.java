package dk.revus.acceptance.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.revus.testkit.Contracts;
import dk.revus.testkit.TestPlatform;
import dk.revus.testkit.Topics;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * "More instances of a service: nothing in the code may assume that it is alone." Two copies of
 * every reader share the work and stay; when one is killed, the other has all of it soon.
 */
class TwoCopiesIT {

    /** The one topic that every service reads. */
    private static final String THEMES = "revus.theme.events";

    private static final int LETTERS = 30; // enough for each partition to have some
    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration TOGETHER = Duration.ofSeconds(20);
    private static final Duration TAKEOVER = Duration.ofSeconds(10);

    @Test
    void two_copies_of_every_reader_share_the_work_and_inherit_it() throws InterruptedException {
        try (var platform = TestPlatform.start();
                var topics = platform.topics();
                var groups = new Groups(platform.kafkaBootstrap(), EveryService.groups());
                var one = Copy.start("one", platform);
                var other = Copy.start("other", platform)) {
            await().atMost(START).until(() -> one.isReady() && other.isReady());
            await().atMost(TAKEOVER.multipliedBy(2))
                    .untilAsserted(
                            () ->
                                    assertThat(groups.atWork().values())
                                            .allMatch(m -> m.size() == 2));
            var members = groups.atWork();
            tell(topics, 1);
            await().atMost(TAKEOVER).until(() -> groups.haveReadAllOf(THEMES));

            Thread.sleep(TOGETHER);
            assertThat(groups.atWork()).as("nobody was thrown out").isEqualTo(members);
            assertThat(one.said() + other.said()).doesNotContainIgnoringCase("fenced");

            one.kill();
            tell(topics, 2);
            await("the other has its work")
                    .atMost(TAKEOVER)
                    .until(() -> groups.haveReadAllOf(THEMES));
            assertThat(groups.atWork().values()).allMatch(left -> left.size() == 1);
            assertThat(other.isAlive()).isTrue();
        }
    }

    private static void tell(Topics topics, long sequence) {
        for (int i = 0; i < LETTERS; i++) {
            var id = "TE-2017-" + (100 + i);
            var theme = (ObjectNode) Contracts.example("theme-catalogue", "theme.published");
            theme.put("themeId", id);
            topics.tell(THEMES, "theme/" + id, sequence, "theme.published", theme);
        }
    }
}
