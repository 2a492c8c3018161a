package dk.revus.portal.response;

import dk.revus.portal.api.model.Continuity;
import dk.revus.portal.api.model.Principle;
import dk.revus.portal.api.model.PrincipleAnswer;
import dk.revus.portal.api.model.Wish;
import dk.revus.portal.page.Posted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One wish as it stands in the form, typed or read.
 *
 * @param number its place in the form, from 1
 * @param reach whom it concerns, with whom, and until when
 * @param themes the proposed themes it builds on; none means that it is a theme of its own
 */
record WishForm(
        int number,
        String wishId,
        String rank,
        String title,
        String problem,
        String wantedEffort,
        List<String> themes,
        Map<String, Answer> answers,
        List<Link> links,
        Reach reach) {

    private static final int MOST_LINKS = 10;

    record Answer(String degree, String text) {

        static final Answer NONE = new Answer("", "");

        boolean isGiven() {
            return !degree.isEmpty() || !text.isEmpty();
        }
    }

    record Link(String example, String relation, String note) {

        boolean isGiven() {
            return !example.isEmpty() || !note.isEmpty();
        }
    }

    /**
     * @param affected codes of municipalities
     */
    record Reach(List<String> affected, String partners, String horizon) {

        static final Reach NONE = new Reach(List.of(), "", "");

        public boolean isGiven() {
            return !affected.isEmpty() || !partners.isEmpty() || !horizon.isEmpty();
        }
    }

    static WishForm of(int number, Wish wish) {
        var answers = new LinkedHashMap<String, Answer>();
        for (PrincipleAnswer given : wish.principleAnswers()) {
            answers.put(given.principleId(), new Answer(or(given.degree()), or(given.text())));
        }
        return new WishForm(
                number,
                or(wish.wishId()),
                wish.rank() == null ? "" : wish.rank().toString(),
                or(wish.title()),
                or(wish.problem()),
                or(wish.wantedEffort()),
                wish.themeBase() == null ? List.of() : wish.themeBase().themeIds(),
                answers,
                wish.continuity().stream().map(WishForm::link).toList(),
                new Reach(wish.affected(), or(wish.partners()), or(wish.horizon())));
    }

    private static Link link(Continuity continuity) {
        return new Link(continuity.exampleId(), or(continuity.relation()), or(continuity.note()));
    }

    static WishForm of(int number, Posted posted, List<String> principles) {
        var prefix = "wish-" + number + "-";
        var answers = new LinkedHashMap<String, Answer>();
        for (var id : principles) {
            var answer =
                    new Answer(
                            posted.text(prefix + "degree-" + id),
                            posted.text(prefix + "answer-" + id));
            if (answer.isGiven()) {
                answers.put(id, answer);
            }
        }
        return new WishForm(
                number,
                posted.text(prefix + "id"),
                posted.text(prefix + "rank"),
                posted.text(prefix + "title"),
                posted.text(prefix + "problem"),
                posted.text(prefix + "effort"),
                posted.all(prefix + "theme"),
                answers,
                IntStream.rangeClosed(1, MOST_LINKS)
                        .mapToObj(n -> link(posted, prefix, n))
                        .filter(Link::isGiven)
                        .toList(),
                new Reach(
                        posted.all(prefix + "affected"),
                        posted.text(prefix + "partners"),
                        posted.text(prefix + "horizon")));
    }

    private static Link link(Posted posted, String prefix, int number) {
        return new Link(
                posted.text(prefix + "example-" + number),
                posted.text(prefix + "relation-" + number),
                posted.text(prefix + "note-" + number));
    }

    static WishForm empty(int number) {
        return new WishForm(number, "", "", "", "", "", List.of(), Map.of(), List.of(), Reach.NONE);
    }

    /** Whether anything has been written; a rank alone is not a wish. */
    public boolean isEmpty() {
        return Stream.of(title, problem, wantedEffort).allMatch(String::isEmpty)
                && themes.isEmpty()
                && answers.isEmpty()
                && links.isEmpty()
                && !reach.isGiven();
    }

    /** The principles that nothing has been said about yet. */
    public List<Principle> unanswered(List<Principle> principles) {
        return principles.stream().filter(p -> answer(p.principleId()).degree().isEmpty()).toList();
    }

    /** The same wish at another place among the wishes. */
    WishForm at(int place) {
        return new WishForm(
                number,
                wishId,
                "" + place,
                title,
                problem,
                wantedEffort,
                themes,
                answers,
                links,
                reach);
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
