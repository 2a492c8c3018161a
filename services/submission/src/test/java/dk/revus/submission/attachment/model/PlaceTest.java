package dk.revus.submission.attachment.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final Place ALBERTSLUND = new Place(Place.Kind.ANSWER, "165-2017");

    @Test
    void an_id_says_what_it_is_attached_to() {
        assertThat(ALBERTSLUND.beginning()).isEqualTo("BI-165-2017-");
        assertThat(Place.of("BI-165-2017-01")).contains(ALBERTSLUND);
        assertThat(Place.of("BI-165-2017.2-13"))
                .contains(new Place(Place.Kind.ANSWER, "165-2017.2"));
        assertThat(Place.of("OR-165-2017-01")).contains(new Place(Place.Kind.ORIGINAL, "165-2017"));
        assertThat(Place.of("IB-2017-01-02")).contains(new Place(Place.Kind.CALL, "2017-01"));
    }

    @Test
    void anything_else_is_no_id() {
        for (var text : new String[] {"", "BI-165-2017", "XX-165-2017-01", "BI-165-2017-01/../x"}) {
            assertThat(Place.of(text)).isEmpty();
        }
    }

    @Test
    void what_goes_with_an_answer_is_the_municipality_s() {
        assertThat(ALBERTSLUND.municipality()).isEqualTo("165");
        assertThat(new Place(Place.Kind.CALL, "2017-01").municipality()).isNull();
    }
}
