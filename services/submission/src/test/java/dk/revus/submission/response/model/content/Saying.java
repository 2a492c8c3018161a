package dk.revus.submission.response.model.content;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Records that say one thing otherwise, whatever else they can say. */
public final class Saying {

    private Saying() {}

    /** The same, but for what it says in this component. */
    public static <T extends Record> T other(T record, String name, Object said) {
        var components = record.getClass().getRecordComponents();
        var values =
                Arrays.stream(components)
                        .map(c -> c.getName().equals(name) ? said : read(record, c))
                        .toArray();
        var types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            var type = (Class<T>) record.getClass();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** A wish that says neither whom it concerns nor with whom and when. */
    public static Wish wish(
            String id,
            int rank,
            String title,
            String problem,
            String wantedEffort,
            ThemeBase themeBase,
            List<PrincipleAnswer> principleAnswers,
            List<ContinuityLink> continuity) {
        return new Wish(
                id,
                rank,
                title,
                problem,
                wantedEffort,
                themeBase,
                principleAnswers,
                continuity,
                List.of(),
                List.of(),
                "",
                "");
    }

    /** Without evidence. */
    public static PrincipleAnswer principle(
            String principleId, PrincipleAnswer.Degree degree, String text) {
        return new PrincipleAnswer(principleId, degree, text, "");
    }

    /** Without decision, reservation and attachments. */
    public static ResponseContent content(
            String coverText, String contact, List<ThemeRank> themeRanks, List<Wish> wishes) {
        return new ResponseContent(coverText, contact, themeRanks, wishes, null, null, List.of());
    }

    /** A wish that also says whom it concerns, with whom and when. */
    public static Wish reaching(Wish wish, List<String> affected, String partners, String horizon) {
        return other(
                other(other(wish, "affected", affected), "partners", partners), "horizon", horizon);
    }
}
