package dk.revus.testkit.openapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/**
 * What the code's own comments say, in plain text. A field is described where its record is; a word
 * that means the same in every record of a package is described once, in the list of words of the
 * package or of one above it: {@code <dt>callId<dd>the call it answers}.
 */
final class Descriptions {

    private static final Pattern WORD = Pattern.compile("<dt>(\\w+)\\s*<dd>(.*?)(?=<dt>|</dl>|$)");
    private static final String KIT = "dk.revus.kit";

    private final Sources sources;
    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final TreeSet<String> missing = new TreeSet<>();

    Descriptions(Sources sources) {
        this.sources = sources;
    }

    /** What was asked for and stands nowhere. */
    Set<String> missing() {
        return missing;
    }

    String ofType(Class<?> type) {
        return body(sources.type(type)).orElseGet(() -> missing(type.getName() + ": what it is"));
    }

    /** The first sentence, without its stop. */
    String summaryOf(Method method) {
        return Optional.ofNullable(sources.comment(sources.method(method)))
                .map(comment -> text(comment.getFirstSentence()))
                .filter(text -> !text.isBlank())
                .map(text -> text.replaceAll("\\.$", ""))
                .orElseGet(() -> missing(method(method) + ": what it does"));
    }

    String of(Method method) {
        return body(sources.method(method)).orElse("");
    }

    /** A field of a record, or of what is shown of it. */
    String ofField(Class<?> record, String name, Type type) {
        return param(sources.type(record), name)
                .or(() -> word(record.getPackageName(), name))
                .or(() -> fromItsType(type))
                .orElseGet(() -> missing(record.getName() + "." + name));
    }

    String ofParameter(Method method, Class<?> controller, String name) {
        return param(sources.method(method), name)
                .or(() -> word(controller.getPackageName(), name))
                .orElseGet(() -> missing(method(method) + ": " + name));
    }

    private Optional<String> fromItsType(Type type) {
        return type instanceof Class<?> own && own.getName().startsWith("dk.revus.")
                ? body(sources.type(own))
                : Optional.empty();
    }

    private Optional<String> body(Element element) {
        return Optional.ofNullable(sources.comment(element))
                .map(comment -> text(comment.getFullBody()))
                .filter(text -> !text.isBlank());
    }

    private Optional<String> param(Element element, String name) {
        return Optional.ofNullable(sources.comment(element)).stream()
                .flatMap(comment -> comment.getBlockTags().stream())
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .filter(tag -> tag.getName().getName().contentEquals(name))
                .map(tag -> capitalised(text(tag.getDescription())))
                .findFirst();
    }

    /** The nearest package that has the word. */
    private Optional<String> word(String inPackage, String name) {
        for (var at = inPackage; at.contains("."); at = at.substring(0, at.lastIndexOf('.'))) {
            var found = wordsOf(at).get(name);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.ofNullable(wordsOf(KIT).get(name));
    }

    private Map<String, String> wordsOf(String name) {
        return words.computeIfAbsent(
                name,
                wanted ->
                        Optional.ofNullable(sources.commentOfPackage(wanted))
                                .map(Descriptions::listed)
                                .orElse(Map.of()));
    }

    private static Map<String, String> listed(DocCommentTree comment) {
        var text = comment.toString().replaceAll("\\{@code ([^}]*)}", "$1");
        return WORD.matcher(text.replaceAll("\\s+", " "))
                .results()
                .collect(
                        Collectors.toMap(
                                found -> found.group(1),
                                found -> capitalised(found.group(2).strip())));
    }

    private static String text(List<? extends DocTree> parts) {
        return parts.stream()
                .map(Descriptions::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(DocTree part) {
        return switch (part) {
            case TextTree text -> text.getBody();
            case LiteralTree literal -> literal.getBody().getBody();
            case LinkTree link when !link.getLabel().isEmpty() -> text(link.getLabel());
            case LinkTree link -> link.getReference().getSignature().replaceAll("^.*[#.]", "");
            default -> part.getKind() == DocTree.Kind.ENTITY ? part.toString() : " ";
        };
    }

    private static String capitalised(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String missing(String what) {
        missing.add(what);
        return "";
    }

    private static String method(Method method) {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }
}
