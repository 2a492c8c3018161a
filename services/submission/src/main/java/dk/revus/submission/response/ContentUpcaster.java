package dk.revus.submission.response;

import dk.revus.kit.journal.Upcaster;
import dk.revus.submission.response.model.content.Later;
import dk.revus.submission.response.model.content.PrincipleAnswer;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Wish;
import java.util.List;

/** What an answer said before there was more to say, wherever it is kept. */
public final class ContentUpcaster {

    /** What was not asked for then was not said. */
    public static final Upcaster CONTENT =
            later(
                    Upcaster.NONE
                            .lacking(ResponseContent.class, "attachmentIds", List.of())
                            .lacking(Wish.class, "affected", List.of())
                            .lacking(Wish.class, "partners", "")
                            .lacking(Wish.class, "horizon", ""),
                    ResponseContent.class,
                    Wish.class,
                    PrincipleAnswer.class);

    private ContentUpcaster() {}

    /** Whatever says of itself that it was asked for later: a text or a list. */
    private static Upcaster later(Upcaster known, Class<?>... parts) {
        var all = known;
        for (var part : parts) {
            for (var component : part.getRecordComponents()) {
                if (component.isAnnotationPresent(Later.class)) {
                    var nothing = List.class.equals(component.getType()) ? List.of() : "";
                    all = all.lacking(part, component.getName(), nothing);
                }
            }
        }
        return all;
    }
}
