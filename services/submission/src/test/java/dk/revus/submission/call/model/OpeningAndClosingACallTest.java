package dk.revus.submission.call.model;

import static dk.revus.submission.call.model.CallSpec.CLOSED;
import static dk.revus.submission.call.model.CallSpec.CONTENT;
import static dk.revus.submission.call.model.CallSpec.COUNTS;
import static dk.revus.submission.call.model.CallSpec.CREATED;
import static dk.revus.submission.call.model.CallSpec.LEAD;
import static dk.revus.submission.call.model.CallSpec.OPENED;
import static dk.revus.submission.call.model.CallSpec.PUBLISHED;
import static dk.revus.submission.call.model.CallSpec.danish;
import static dk.revus.submission.call.model.CallSpec.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.revus.submission.call.model.CallCommand.CloseCall;
import dk.revus.submission.call.model.CallCommand.OpenCall;
import dk.revus.submission.call.model.CallRefusal.NotNow;
import dk.revus.submission.call.model.CallRefusal.NotYetDue;
import org.junit.jupiter.api.Test;

/** The clock opens a call and closes it. */
class OpeningAndClosingACallTest {

    private static final OpenCall OPEN = new OpenCall(CONTENT.opensAt());
    private static final CloseCall CLOSE = new CloseCall(COUNTS, danish("2017-08-07T00:00"));

    @Test
    void it_opens_at_its_moment_and_not_before() {
        given(CREATED, PUBLISHED).when(OPEN).then(OPENED);
        given(CREATED, PUBLISHED)
                .when(new OpenCall(CONTENT.opensAt().minusMillis(1)))
                .thenRefused(new NotYetDue(CONTENT.opensAt()));
    }

    @Test
    void it_opens_only_from_waiting() {
        given().when(OPEN).thenRefused(new NotNow());
        given(CREATED).when(OPEN).thenRefused(new NotNow());
        given(CREATED, PUBLISHED, OPENED).when(OPEN).thenRefused(new NotNow());
        given(CREATED, PUBLISHED, OPENED, CLOSED).when(OPEN).thenRefused(new NotNow());
    }

    @Test
    void it_closes_when_the_last_day_is_over_and_not_before() {
        given(CREATED, PUBLISHED, OPENED).when(CLOSE).then(CLOSED);
        given(CREATED, PUBLISHED, OPENED)
                .when(new CloseCall(COUNTS, danish("2017-08-06T23:59")))
                .thenRefused(new NotYetDue(CONTENT.deadline().closesAt()));
    }

    @Test
    void it_closes_only_from_open() {
        given().when(CLOSE).thenRefused(new NotNow());
        given(CREATED).when(CLOSE).thenRefused(new NotNow());
        given(CREATED, PUBLISHED).when(CLOSE).thenRefused(new NotNow());
        given(CREATED, PUBLISHED, OPENED, CLOSED).when(CLOSE).thenRefused(new NotNow());
    }

    @Test
    void it_remembers_how_it_ended() {
        assertThat(given(CREATED, PUBLISHED, OPENED, CLOSED).call())
                .isEqualTo(new Call.Closed(CONTENT, Announcement.signedBy(null, LEAD), COUNTS));
    }

    @Test
    void a_history_that_cannot_be_is_not_believed() {
        assertThatIllegalStateException().isThrownBy(() -> given(PUBLISHED));
        assertThatIllegalStateException().isThrownBy(() -> given(CREATED, OPENED));
        assertThatIllegalStateException().isThrownBy(() -> given(CREATED, PUBLISHED, CLOSED));
    }
}
