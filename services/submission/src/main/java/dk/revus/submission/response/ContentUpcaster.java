package dk.revus.submission.response;

import dk.revus.kit.journal.Upcaster;
import dk.revus.submission.response.model.content.PrincipleAnswer;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Wish;
import java.util.List;

/** What an answer said before there was more to say, wherever it is kept. */
public final class ContentUpcaster {

    /** What was not asked for then was not said. */
    public static final Upcaster CONTENT =
            Upcaster.NONE
                    .lacking(ResponseContent.class, "attachmentIds", List.of())
                    .lacking(Wish.class, "affected", List.of())
                    .lacking(Wish.class, "landsdele", List.of())
                    .lacking(Wish.class, "partners", "")
                    .lacking(Wish.class, "horizon", "")
                    .lacking(PrincipleAnswer.class, "evidence", "");

    private ContentUpcaster() {}
}
