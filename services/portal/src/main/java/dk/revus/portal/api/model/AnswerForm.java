package dk.revus.portal.api.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that an answer to a call can say, as the service describes it: what the pages to write, read,
 * compare and correct an answer on are made of.
 */
public record AnswerForm(List<Field> fields) {

    private static final String WISH = "wishes[].";
    private static final String PRINCIPLE = WISH + "principleAnswers[].";
    private static final String LINK = WISH + "continuity[].";

    public AnswerForm {
        fields = Lists.of(fields);
    }

    /**
     * One field.
     *
     * @param path where it stands in the content; {@code []} follows what there can be several of
     * @param code what its texts are kept under
     * @param kind how it is written
     * @param longest how many characters it holds; null where it is no text
     */
    public record Field(
            String path,
            String code,
            String kind,
            @Nullable Integer longest,
            boolean required,
            List<String> choices) {

        private static final int LARGE = 4000;

        public Field {
            choices = Lists.of(choices);
        }

        /** What it is called where it stands: the last word of its path. */
        public String name() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        public boolean isText() {
            return kind.equals("LINE") || kind.equals("AREA");
        }

        /** Whether several things are chosen. */
        public boolean isSeveral() {
            return kind.equals("CHOICES") || kind.equals("MUNICIPALITIES") || kind.equals("FILES");
        }

        /** How many lines there are to write on. */
        public int rows() {
            if (kind.equals("LINE") || longest == null) {
                return 1;
            }
            return longest < LARGE ? 2 : 4;
        }
    }

    /** What the answer says besides wishes, ranks and what it stands on. */
    public List<Field> ofAnswer() {
        return fields.stream().filter(f -> f.isText() && !f.path().contains(".")).toList();
    }

    /** What the answer holds besides wishes and ranks, part by part. */
    public List<Field> besidesWishes() {
        return fields.stream().filter(f -> !f.path().contains("[]")).toList();
    }

    /**
     * What every wish says by itself; its rank, themes, principles and links have pages' own rules.
     */
    public List<Field> ofWish() {
        return directly(WISH).filter(f -> f.isText() || f.isSeveral() || isChoice(f)).toList();
    }

    /** Of those, what comes before the themes that it builds on. */
    public List<Field> ofWishFirst() {
        return ofWish().stream().filter(f -> fields.indexOf(f) < base()).toList();
    }

    /** Of those, what comes after. */
    public List<Field> ofWishThen() {
        return ofWish().stream().filter(f -> fields.indexOf(f) > base()).toList();
    }

    private static boolean isChoice(Field field) {
        return field.kind().equals("CHOICE");
    }

    private int base() {
        return fields.stream().map(Field::kind).toList().indexOf("THEMES");
    }

    /** What is said about every principle. */
    public List<Field> ofPrinciple() {
        return directly(PRINCIPLE).toList();
    }

    /** What is said about everything that a wish carries on. */
    public List<Field> ofLink() {
        return directly(LINK).toList();
    }

    private Stream<Field> directly(String under) {
        return fields.stream()
                .filter(f -> f.path().startsWith(under))
                .filter(f -> !f.path().substring(under.length()).contains("."));
    }

    /** The parts of the answer that can be opened again by themselves. */
    public List<String> partsOfAnswer() {
        return parts(besidesWishes().stream().map(Field::path));
    }

    /** The parts of a wish that can be opened again by themselves. */
    public List<String> partsOfWish() {
        return parts(
                fields.stream()
                        .map(Field::path)
                        .filter(path -> path.startsWith(WISH) && !path.equals(WISH + "rank"))
                        .map(path -> path.substring(WISH.length())));
    }

    private static List<String> parts(Stream<String> paths) {
        return paths.map(path -> path.split("[.\\[]")[0]).distinct().toList();
    }

    /**
     * The field that stands at a path.
     *
     * @param path with what tells one of several from the others between its brackets
     */
    public Optional<Field> at(String path) {
        var plain = path.replaceAll("\\[[^]]*]", "[]");
        return fields.stream().filter(f -> f.path().equals(plain)).findFirst();
    }
}
