package dk.revus.submission.call.model;

import static dk.revus.submission.call.model.CallSpec.CHAIRMANSHIP;
import static dk.revus.submission.call.model.CallSpec.CONTENT;
import static dk.revus.submission.call.model.CallSpec.CREATED;
import static dk.revus.submission.call.model.CallSpec.OPENED;
import static dk.revus.submission.call.model.CallSpec.PUBLISHED;
import static dk.revus.submission.call.model.CallSpec.SIGNED;
import static dk.revus.submission.call.model.CallSpec.content;
import static dk.revus.submission.call.model.CallSpec.danish;
import static dk.revus.submission.call.model.CallSpec.given;
import static dk.revus.submission.call.model.CallSpec.invitingNobody;
import static dk.revus.submission.call.model.CallSpec.withoutNumber;
import static dk.revus.submission.call.model.CallSpec.withoutPrinciples;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.call.model.CallCommand.CreateCall;
import dk.revus.submission.call.model.CallCommand.EditDraft;
import dk.revus.submission.call.model.CallCommand.SignCall;
import dk.revus.submission.call.model.CallEvent.CallCreated;
import dk.revus.submission.call.model.CallEvent.DraftEdited;
import dk.revus.submission.call.model.CallRefusal.AlreadySigned;
import dk.revus.submission.call.model.CallRefusal.DeadlineBeforeOpening;
import dk.revus.submission.call.model.CallRefusal.DeadlineInThePast;
import dk.revus.submission.call.model.CallRefusal.Incomplete;
import dk.revus.submission.call.model.CallRefusal.NobodyInvited;
import dk.revus.submission.call.model.CallRefusal.NotNow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The secretariat writes, the chairmanship signs. */
class DraftingACallTest {

    private static final SignCall SIGN =
            new SignCall(CHAIRMANSHIP.by(), CHAIRMANSHIP.account(), CHAIRMANSHIP.at());

    @Test
    void a_call_is_drafted_first_and_once() {
        var create = new CreateCall(CONTENT, danish("2017-05-01T10:00"));
        given().when(create).then(CREATED);
        given(CREATED).when(create).thenRefused(new NotNow());
    }

    @Test
    void it_cannot_end_before_it_begins() {
        var backwards = content("2017-08-07T00:00", "2017-08-06");
        given().when(new CreateCall(backwards, danish("2017-05-01T10:00")))
                .thenRefused(new DeadlineBeforeOpening(backwards.opensAt(), backwards.deadline()));
        var oneMinute = content("2017-08-06T23:59", "2017-08-06");
        given().when(new CreateCall(oneMinute, danish("2017-05-01T10:00")))
                .then(new CallCreated(oneMinute));
    }

    @Test
    void it_cannot_end_in_the_past() {
        given().when(new CreateCall(CONTENT, danish("2017-08-07T00:00")))
                .thenRefused(new DeadlineInThePast(CONTENT.deadline()));
        given().when(new CreateCall(CONTENT, danish("2017-08-06T23:59"))).then(CREATED);
    }

    @Test
    void somebody_must_be_asked() {
        given().when(new CreateCall(invitingNobody(), danish("2017-05-01T10:00")))
                .thenRefused(new NobodyInvited());
    }

    @Test
    void a_draft_is_rewritten_under_the_same_rules() {
        var later = content("2017-05-10T09:00", "2017-08-11");
        given(CREATED)
                .when(new EditDraft(later, danish("2017-05-02T10:00")))
                .then(new DraftEdited(later));
        given(CREATED)
                .when(new EditDraft(later, danish("2017-08-12T00:00")))
                .thenRefused(new DeadlineInThePast(later.deadline()));
    }

    @Test
    void only_a_draft_is_rewritten() {
        var edit = new EditDraft(CONTENT, danish("2017-05-02T10:00"));
        given().when(edit).thenRefused(new NotNow());
        given(CREATED, SIGNED, PUBLISHED).when(edit).thenRefused(new NotNow());
        given(CREATED, SIGNED, PUBLISHED, OPENED).when(edit).thenRefused(new NotNow());
    }

    @Test
    void the_chairmanship_signs() {
        given(CREATED).when(SIGN).then(SIGNED);
        given(CREATED, SIGNED).when(SIGN).thenRefused(new AlreadySigned(CHAIRMANSHIP.by()));
        given(CREATED, SIGNED, PUBLISHED).when(SIGN).thenRefused(new NotNow());
    }

    @Test
    void any_edit_takes_the_signature_away() {
        var edited = given(CREATED, SIGNED, new DraftEdited(CONTENT));
        assertThat(edited.call().signatures()).isEmpty();
        edited.when(SIGN).then(SIGNED);
    }

    @Test
    void nobody_signs_a_letter_without_its_number_or_a_call_without_principles() {
        given(new CallCreated(withoutNumber()))
                .when(SIGN)
                .thenRefused(new Incomplete(List.of("letter.dokId")));
        given(new CallCreated(withoutPrinciples()))
                .when(SIGN)
                .thenRefused(new Incomplete(List.of("principles")));
    }
}
