package dk.revus.submission.screening.model;

import static dk.revus.submission.screening.model.ScreeningSpec.ASKED;
import static dk.revus.submission.screening.model.ScreeningSpec.AUGUST;
import static dk.revus.submission.screening.model.ScreeningSpec.BUSES;
import static dk.revus.submission.screening.model.ScreeningSpec.MAYOR;
import static dk.revus.submission.screening.model.ScreeningSpec.PARTIAL;
import static dk.revus.submission.screening.model.ScreeningSpec.RECEIVED;
import static dk.revus.submission.screening.model.ScreeningSpec.SECRETARIAT;
import static dk.revus.submission.screening.model.ScreeningSpec.begun;
import static dk.revus.submission.screening.model.ScreeningSpec.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.screening.model.Editorial.EditorialAnswer;
import dk.revus.submission.screening.model.Editorial.Stand;
import dk.revus.submission.screening.model.EditorialCommand.AcceptEditorial;
import dk.revus.submission.screening.model.EditorialCommand.ObjectEditorial;
import dk.revus.submission.screening.model.EditorialCommand.WriteEditorial;
import dk.revus.submission.screening.model.ScreeningEvent.Completed;
import dk.revus.submission.screening.model.ScreeningEvent.EditorialAnswered;
import dk.revus.submission.screening.model.ScreeningEvent.EditorialWritten;
import dk.revus.submission.screening.model.ScreeningRefusal.ConflictOfInterest;
import dk.revus.submission.screening.model.ScreeningRefusal.NoEditorial;
import dk.revus.submission.screening.model.ScreeningRefusal.NotNow;
import dk.revus.submission.screening.model.ScreeningRefusal.ReasonRequired;
import dk.revus.submission.screening.model.ScreeningRefusal.UnknownWish;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** "Staff changed our text": they do not; theirs lies beside it, and the municipality answers. */
class EditorialTextTest {

    private static final WriteEditorial WRITE =
            new WriteEditorial(BUSES, "Busser", "Flere busser.", SECRETARIAT);
    private static final ScreeningEvent WRITTEN =
            new EditorialWritten(
                    BUSES,
                    new Editorial("Busser", "Flere busser.", "KKR-sekretariatet", AUGUST, 1, null));
    private static final ScreeningEvent OBJECTED =
            new EditorialAnswered(
                    BUSES,
                    new EditorialAnswer(
                            Stand.OBJECTED, "Det var tog", "Borgmester, Albertslund", AUGUST));

    @Test
    void the_secretariat_writes_its_own_text() {
        begun().when(WRITE).then(WRITTEN);
        begun(ASKED).when(WRITE).then(WRITTEN);
        begun(new Completed("KKR")).when(WRITE).then(WRITTEN);
        given(RECEIVED).when(WRITE).thenRefused(new NotNow());
        begun().when(new WriteEditorial("ØN-1", "T", "t", SECRETARIAT))
                .thenRefused(new UnknownWish("ØN-1"));
    }

    @Test
    void the_municipalitys_own_text_is_as_it_was() {
        var before = begun().file().wish(BUSES).orElseThrow().wish();
        assertThat(begun(WRITTEN).file().wish(BUSES).orElseThrow().wish()).isEqualTo(before);
    }

    @Test
    void the_municipality_accepts_or_objects_with_a_reason() {
        begun(WRITTEN)
                .when(new AcceptEditorial(BUSES, "", MAYOR))
                .then(
                        new EditorialAnswered(
                                BUSES,
                                new EditorialAnswer(
                                        Stand.ACCEPTED, "", "Borgmester, Albertslund", AUGUST)));
        begun(WRITTEN).when(new ObjectEditorial(BUSES, "Det var tog", MAYOR)).then(OBJECTED);
        begun(WRITTEN)
                .when(new ObjectEditorial(BUSES, " ", MAYOR))
                .thenRefused(new ReasonRequired());
    }

    @Test
    void there_must_be_a_text_to_answer() {
        begun().when(new AcceptEditorial(BUSES, "", MAYOR)).thenRefused(new NoEditorial(BUSES));
        begun().when(new ObjectEditorial(BUSES, "Nej", MAYOR)).thenRefused(new NoEditorial(BUSES));
    }

    @Test
    void what_was_said_to_an_earlier_text_is_not_said_to_a_new_one() {
        var answered = begun(WRITTEN, OBJECTED).file().wish(BUSES).orElseThrow().editorial();
        assertThat(Objects.requireNonNull(answered).answer()).isNotNull();
        var anew = begun(WRITTEN, OBJECTED, WRITTEN).file().wish(BUSES).orElseThrow().editorial();
        assertThat(Objects.requireNonNull(anew).answer()).isNull();
    }

    @Test
    void nobody_writes_for_a_municipality_they_act_for() {
        begun().when(new WriteEditorial(BUSES, "Busser", "Flere", PARTIAL))
                .thenRefused(new ConflictOfInterest("165"));
    }
}
