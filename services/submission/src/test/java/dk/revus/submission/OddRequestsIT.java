package dk.revus.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.testkit.ServiceUnderTest;
import dk.revus.testkit.odd.OddRequests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is sent to an address of this service, an unreadable request is the caller's. */
class OddRequestsIT {

    private static ServiceUnderTest service;
    private static OddRequests odd;

    @BeforeAll
    static void start() {
        service = ServiceUnderTest.start(SubmissionApplication::start);
        odd =
                OddRequests.to("submission", service)
                        .where("callId", "IK-2017-01")
                        .where("municipality", "165")
                        .where("id", "SV-165-2017");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void an_id_that_is_none() {
        assertThat(odd.ids()).isEmpty();
    }

    @Test
    void a_query_that_cannot_be_read() {
        assertThat(odd.queries()).isEmpty();
    }

    @Test
    void a_value_of_another_kind() {
        assertThat(odd.bodies()).isEmpty();
    }

    @Test
    void asking_only_for_the_head() {
        assertThat(odd.heads()).isEmpty();
    }

    @Test
    void a_method_that_is_not_taken() {
        assertThat(odd.methods()).isEmpty();
    }
}
