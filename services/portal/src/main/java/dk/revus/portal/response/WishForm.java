package dk.revus.portal.response;

import dk.revus.portal.api.model.AnswerForm;
import dk.revus.portal.api.model.Continuity;
import dk.revus.portal.api.model.Principle;
import dk.revus.portal.api.model.PrincipleAnswer;
import dk.revus.portal.api.model.Wish;
import dk.revus.portal.page.FormData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One wish as it stands in the form, typed or read.
 *
 * @param number its place in the form, from 1
 * @param themes the proposed themes it builds on; none means that it is a theme of its own
 * @param said what else it says, by field: one text, or the things that were chosen
 */
record WishForm(
        int number,
        String wishId,
        String rank,
        List<String> themes,
        Map<String, List<String>> said,
        Map<String, Answer> answers,
        List<Link> links) {

    private static final int MOST_LINKS = 10;

    /** What is said about a principle, by field. */
    record Answer(Map<String, String> said) {

        static final Answer NONE = new Answer(Map.of());

        boolean isGiven() {
            return !said.isEmpty();
        }

        public String text(String field) {
            return said.getOrDefault(field, "");
        }

        public String degree() {
            return text("degree");
        }
    }

    record Link(String example, String relation, String note) {

        boolean isGiven() {
            return !example.isEmpty() || !note.isEmpty();
        }
    }

    static WishForm of(int number, Wish wish, AnswerForm form) {
        var answers = new LinkedHashMap<String, Answer>();
        for (PrincipleAnswer given : wish.principleAnswers()) {
            answers.put(given.principleId(), answer(form, given::text));
        }
        return new WishForm(
                number,
                or(wish.wishId()),
                wish.rank() == null ? "" : wish.rank().toString(),
                wish.themeBase() == null ? List.of() : wish.themeBase().themeIds(),
                said(form, field -> wish.all(field.name())),
                answers,
                wish.continuity().stream().map(WishForm::link).toList());
    }

    private static Map<String, List<String>> said(
            AnswerForm form, Function<AnswerForm.Field, List<String>> value) {
        var said = new LinkedHashMap<String, List<String>>();
        for (var field : form.ofWish()) {
            var given = value.apply(field);
            if (!given.isEmpty()) {
                said.put(field.name(), given);
            }
        }
        return said;
    }

    private static Answer answer(AnswerForm form, UnaryOperator<String> value) {
        var said = new LinkedHashMap<String, String>();
        for (var field : form.ofPrinciple()) {
            var given = value.apply(field.name());
            if (!given.isEmpty()) {
                said.put(field.name(), given);
            }
        }
        return new Answer(said);
    }

    private static Link link(Continuity continuity) {
        return new Link(continuity.exampleId(), or(continuity.relation()), or(continuity.note()));
    }

    static WishForm of(int number, FormData formData, AnswerForm form, List<String> principles) {
        var prefix = "wish-" + number + "-";
        var answers = new LinkedHashMap<String, Answer>();
        for (var id : principles) {
            var answer = answer(form, name -> formData.text(prefix + name + "-" + id));
            if (answer.isGiven()) {
                answers.put(id, answer);
            }
        }
        return new WishForm(
                number,
                formData.text(prefix + "id"),
                formData.text(prefix + "rank"),
                formData.all(prefix + "theme"),
                said(form, field -> typed(formData, prefix + field.name(), field)),
                answers,
                IntStream.rangeClosed(1, MOST_LINKS)
                        .mapToObj(n -> link(formData, prefix, n))
                        .filter(Link::isGiven)
                        .toList());
    }

    private static List<String> typed(FormData formData, String name, AnswerForm.Field field) {
        if (field.isSeveral()) {
            return formData.all(name);
        }
        var text = formData.text(name);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static Link link(FormData formData, String prefix, int number) {
        return new Link(
                formData.text(prefix + "example-" + number),
                formData.text(prefix + "relation-" + number),
                formData.text(prefix + "note-" + number));
    }

    static WishForm empty(int number) {
        return new WishForm(number, "", "", List.of(), Map.of(), Map.of(), List.of());
    }

    public String title() {
        return text("title");
    }

    public String text(String field) {
        return String.join("", all(field));
    }

    /** The things of a field that can hold several. */
    public List<String> all(String field) {
        return said.getOrDefault(field, List.of());
    }

    /** Whether it says any of these. */
    public boolean says(List<AnswerForm.Field> fields) {
        return fields.stream().anyMatch(field -> said.containsKey(field.name()));
    }

    /** Whether anything has been written; a rank alone is not a wish. */
    public boolean isEmpty() {
        return said.isEmpty() && themes.isEmpty() && answers.isEmpty() && links.isEmpty();
    }

    /** The principles that nothing has been said about yet. */
    public List<Principle> unanswered(List<Principle> principles) {
        return principles.stream().filter(p -> answer(p.principleId()).degree().isEmpty()).toList();
    }

    /** The same wish at another place among the wishes. */
    WishForm at(int place) {
        return new WishForm(number, wishId, "" + place, themes, said, answers, links);
    }

    public Answer answer(String principle) {
        return answers.getOrDefault(principle, Answer.NONE);
    }

    /** The links, and one more line to write in. */
    public List<Link> linkRows() {
        var rows = new ArrayList<>(links);
        rows.add(new Link("", "", ""));
        return rows;
    }

    /** Its place among the wishes: as chosen, or as it stands. */
    public String chosenRank() {
        return rank.isEmpty() ? String.valueOf(number) : rank;
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
