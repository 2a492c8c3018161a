package dk.revus.submission.drafting.model;

import static dk.revus.submission.drafting.model.DraftingSpec.EDITOR;
import static dk.revus.submission.drafting.model.DraftingSpec.NOW;
import static dk.revus.submission.drafting.model.DraftingSpec.given;

import dk.revus.submission.drafting.model.DraftingCommand.MarkSection;
import dk.revus.submission.drafting.model.DraftingEvent.SectionDone;
import dk.revus.submission.drafting.model.DraftingEvent.SectionTakenUpAgain;
import org.junit.jupiter.api.Test;

/** "Denne del er færdig", and maybe not after all. */
class MarkingSectionsTest {

    private static final DraftingEvent WISHES_DONE =
            new SectionDone(new Mark(Section.WISHES, EDITOR.function(), NOW));

    private static MarkSection mark(Section section, boolean done) {
        return new MarkSection(section, done, EDITOR);
    }

    @Test
    void a_section_is_done_when_somebody_says_so() {
        given().when(mark(Section.WISHES, true)).then(WISHES_DONE);
    }

    @Test
    void saying_it_again_changes_nothing() {
        given(WISHES_DONE).when(mark(Section.WISHES, true)).thenNothing();
        given().when(mark(Section.WISHES, false)).thenNothing();
    }

    @Test
    void it_can_be_taken_up_again() {
        given(WISHES_DONE)
                .when(mark(Section.WISHES, false))
                .then(new SectionTakenUpAgain(Section.WISHES));
    }

    @Test
    void the_other_sections_are_as_they_were() {
        var again = new SectionTakenUpAgain(Section.WISHES);
        var cover = new SectionDone(new Mark(Section.COVER, EDITOR.function(), NOW));
        given(cover, WISHES_DONE, again).when(mark(Section.COVER, true)).thenNothing();
        given(cover, WISHES_DONE, again).when(mark(Section.WISHES, false)).thenNothing();
    }
}
