package dk.revus.portal.page;

import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.Part;
import dk.revus.portal.page.ErrorMessage.FieldMessage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Turns the platform's codes into sentences. The sentences are in problems.properties. */
@Component
public class ErrorMessages {

    private static final Pattern DETAIL = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Codes whose sentence does not say what is wrong with the field. */
    private static final Set<String> ABOUT_ANY_FIELD = Set.of("invalid-value", "unknown-field");

    private final Formats formats;

    ErrorMessages(Formats formats) {
        this.formats = formats;
    }

    public ErrorMessage of(ApiProblem problem) {
        var away = problem.details().path(ApiProblem.PART).asString("");
        var sentence = sentence("problem." + problem.code(), problem.details());
        var text = where(problem.details()) + formats.text("unavailable." + away, sentence);
        return new ErrorMessage(problem.code(), text, fieldMessages(problem, text));
    }

    /** The same for what was sent with a form. */
    ErrorMessage of(ApiProblem problem, FormData formData) {
        var errorMessage = of(problem).inForm(formData.text(FormData.FORM));
        return problem.code().equals("version-conflict") && formData.saysWhatItBeganWith()
                ? new ErrorMessage(
                        errorMessage.code(),
                        formats.text("conflict.kept", errorMessage.text()),
                        errorMessage.fieldMessages())
                : errorMessage;
    }

    /** A file within the file that was sent is named first. */
    private String where(JsonNode details) {
        var enclosed = details.path("enclosedFile");
        if (enclosed.isMissingNode()) {
            return "";
        }
        var named = enclosed.asString("").isEmpty() ? ".unnamed" : "";
        return sentence("problem.in-enclosed" + named, details) + " ";
    }

    public ErrorMessage unavailable(Part part) {
        return new ErrorMessage(
                "service-unavailable",
                formats.text("unavailable." + part.code(), part.code()),
                List.of());
    }

    private List<FieldMessage> fieldMessages(ApiProblem problem, String text) {
        var details = problem.details();
        return Optional.of(details.path("errors"))
                .filter(JsonNode::isArray)
                .or(() -> Optional.of(details.path("findings")))
                .filter(JsonNode::isArray)
                .map(errors -> StreamSupport.stream(errors.spliterator(), false))
                .map(errors -> errors.map(this::fieldMessage).toList())
                .orElseGet(() -> single(problem, text));
    }

    /** One field: it is told the same as the page, which says more than what is asked for there. */
    private List<FieldMessage> single(ApiProblem problem, String text) {
        var field = problem.details().path("field").asString("");
        if (field.isEmpty()) {
            return List.of();
        }
        var said = ABOUT_ANY_FIELD.contains(problem.code()) ? fieldSentence(field) : text;
        return List.of(new FieldMessage(field, said));
    }

    private FieldMessage fieldMessage(JsonNode error) {
        var code = error.path("code").asString("");
        var field = error.path("field").asString("");
        return new FieldMessage(
                field, code.isEmpty() ? fieldSentence(field) : sentence("check." + code, error));
    }

    /**
     * A field without a code of its own: told by its whole name where that has a sentence, else by
     * its last word, since the rest is where it is. One of a list may be wrong in another way than
     * the list, such as a question that is too long where one was asked.
     */
    private String fieldSentence(String field) {
        var whole = field.replaceAll("\\[[^]]*]", "").replaceAll("^content\\.", "");
        var name = whole.substring(whole.lastIndexOf('.') + 1);
        var known =
                formats.text(
                        "field." + whole,
                        formats.text("field." + name, formats.text("field.other", field)));
        var each = field.endsWith("]") ? formats.text("field." + whole + "[]", known) : known;
        return formats.text("answer." + whole + ".wrong", each);
    }

    private String sentence(String key, JsonNode details) {
        var fallback = key.startsWith("problem.") ? "problem.unknown" : "field.other";
        var sentence = formats.text(key, formats.text(fallback, key));
        return DETAIL.matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(detail(details, found.group(1))));
    }

    private String detail(JsonNode details, String name) {
        var value = details.path(name).asString("");
        return formats.label("detail." + name, value);
    }
}
