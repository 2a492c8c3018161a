package dk.revus.analytics.feed.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.security.model.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Classification × reader: every cell. */
class WhoSeesWhatTest {

    private static final Set<String> ALBERTSLUND_AND_KKR = Set.of("165", "KKR");

    @ParameterizedTest
    @CsvSource({
        "PUBLIC,MUNICIPAL_READER,101,WHOLE",
        "PUBLIC,OPS,REVUS,WHOLE",
        "PARTIES,MUNICIPAL_READER,165,WHOLE",
        "PARTIES,MAYOR,101,NOTHING",
        "PARTIES,KKR_SECRETARIAT,KKR,WHOLE",
        "PARTIES,SECRETARIAT_LEAD,KKR,WHOLE",
        "PARTIES,KKR_CHAIRMANSHIP,KKR,WHOLE",
        "PARTIES,ANALYST,KL,WHOLE",
        "PARTIES,AUDITOR,RR,WHOLE",
        "PARTIES,PROJECT_LEAD,1084,NOTHING",
        "PARTIES,OPS,REVUS,NOTHING",
        "INTERNAL,MAYOR,165,NOTHING",
        "INTERNAL,KKR_SECRETARIAT,KKR,NOTHING",
        "INTERNAL,ANALYST,KL,WHOLE",
        "INTERNAL,AUDITOR,RR,WHOLE",
        "INTERNAL,OPS,REVUS,MASKED",
        "RESTRICTED,AUDITOR,RR,WHOLE",
        "RESTRICTED,ANALYST,KL,NOTHING",
        "RESTRICTED,SECRETARIAT_LEAD,KKR,NOTHING",
        "RESTRICTED,OPS,REVUS,NOTHING",
        "RESTRICTED,MAYOR,165,NOTHING"
    })
    void an_event_of_albertslund(String classification, Role role, String of, Sight sight) {
        var reader = new FeedReader(Set.of(of), Set.of(role));
        assertThat(reader.sees(classification, ALBERTSLUND_AND_KKR)).isEqualTo(sight);
    }

    @Test
    void a_classification_of_tomorrow_is_seen_by_nobody() {
        var auditor = new FeedReader(Set.of("RR"), Set.of(Role.AUDITOR));
        assertThat(auditor.sees("SECRET", Set.of("RR"))).isEqualTo(Sight.NOTHING);
    }

    @ParameterizedTest
    @EnumSource
    void a_topic_keeps_its_number(FeedTopic topic) {
        assertThat(topic.number()).isEqualTo(topic.ordinal() + 1);
        assertThat(FeedTopic.named(topic.topic())).contains(topic);
    }
}
