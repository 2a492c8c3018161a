package dk.revus.submission.document;

import dk.revus.submission.call.model.Reference;
import dk.revus.submission.document.model.Block;
import dk.revus.submission.document.model.Block.Fact;
import dk.revus.submission.document.model.Block.Heading;
import dk.revus.submission.document.model.Block.Points;
import dk.revus.submission.document.model.Block.Steps;
import dk.revus.submission.document.model.Block.Text;
import dk.revus.submission.response.model.content.AnswerFields;
import dk.revus.submission.response.model.content.Field;
import dk.revus.submission.response.model.content.PrincipleAnswer;
import dk.revus.submission.response.model.content.ThemeRank;
import dk.revus.submission.response.model.content.Wish;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a municipality wrote, with names for what it only refers to by id. */
final class ContentBlocks {

    private final Phrases phrases;
    private final Subject subject;
    private final List<Block> blocks = new ArrayList<>();

    private ContentBlocks(Phrases phrases, Subject subject) {
        this.phrases = phrases;
        this.subject = subject;
    }

    static List<Block> of(Phrases phrases, Subject subject, boolean rankingWithheld) {
        var content = new ContentBlocks(phrases, subject);
        content.cover();
        content.ranks(rankingWithheld);
        content.wishes();
        content.contact();
        content.enclosed();
        return content.blocks;
    }

    private void cover() {
        if (!subject.content().coverText().isBlank()) {
            chapter("cover");
            blocks.add(new Text(subject.content().coverText()));
        }
    }

    private void ranks(boolean withheld) {
        chapter("ranks");
        if (withheld) {
            blocks.add(new Text(phrases.say("ranks.withheld")));
            return;
        }
        var ranked =
                subject.content().themeRanks().stream()
                        .sorted(Comparator.comparingInt(ThemeRank::rank))
                        .map(rank -> title(subject.call().themes(), rank.themeId()))
                        .toList();
        blocks.add(ranked.isEmpty() ? new Text(phrases.say("ranks.none")) : new Steps(ranked));
    }

    private void wishes() {
        chapter("wishes");
        var wishes = subject.content().wishes();
        if (wishes.isEmpty()) {
            blocks.add(new Text(phrases.say("wishes.none")));
        }
        wishes.stream().sorted(Comparator.comparingInt(Wish::rank)).forEach(this::wish);
    }

    private void wish(Wish wish) {
        var title = wish.title().isBlank() ? phrases.say("wish.untitled") : wish.title();
        blocks.add(new Heading(2, phrases.say("wish", wish.rank(), title)));
        fact(phrases.say("wish.id"), wish.id());
        for (var field : AnswerFields.WISH) {
            say(field, wish);
        }
        wish.principleAnswers().forEach(this::answer);
        for (var link : wish.continuity()) {
            var example = subject.examples().apply(link.exampleId());
            blocks.add(
                    new Fact(
                            phrases.called("wishes.continuity.relation", link.relation().name()),
                            link.note().isBlank() ? example : example + " – " + link.note()));
        }
    }

    /** Its place and title head it, its parts follow it. */
    private void say(Field<Wish> field, Wish wish) {
        var name = "wishes." + field.name();
        var said = field.read(wish);
        switch (field.kind()) {
            case TEXT, DAY, EXAMPLE -> {
                if (!field.name().equals("title") && said != null) {
                    fact(phrases.asked(name), said.toString());
                }
            }
            case THEMES -> fact(phrases.say("wish.base"), base(wish));
            case MUNICIPALITIES -> fact(phrases.asked(name), listed(said, this::municipality));
            case CHOICE, CHOICES ->
                    fact(phrases.asked(name), listed(said, code -> phrases.called(name, code)));
            case NUMBER, PART, PARTS, FILES -> {
                // told elsewhere
            }
        }
    }

    private static String listed(@Nullable Object codes, UnaryOperator<String> named) {
        return (codes instanceof Collection<?> several
                        ? several.stream()
                        : Stream.ofNullable(codes))
                .map(Object::toString)
                .map(named)
                .collect(Collectors.joining(", "));
    }

    private String base(Wish wish) {
        var titles =
                wish.themeBase().themeIds().stream()
                        .map(id -> title(subject.call().themes(), id))
                        .collect(Collectors.joining(", "));
        return titles.isEmpty() ? phrases.say("wish.base.new") : titles;
    }

    /** How far and why in one; what else is said, each for itself. */
    private void answer(PrincipleAnswer answer) {
        var degree = phrases.called("wishes.principleAnswers.degree", answer.degree().name());
        var principle =
                phrases.say(
                        "wish.principle", title(subject.call().principles(), answer.principleId()));
        fact(principle, answer.text().isBlank() ? degree : degree + " – " + answer.text());
        for (var field : AnswerFields.PRINCIPLE_ANSWER) {
            if (field.kind() == Field.Kind.TEXT && !field.name().equals("text")) {
                var label = phrases.asked("wishes.principleAnswers." + field.name());
                fact(principle + " – " + label, String.valueOf(field.read(answer)));
            }
        }
    }

    private void contact() {
        if (!subject.content().contact().isBlank()) {
            chapter("contact");
            blocks.add(new Text(subject.content().contact()));
        }
    }

    private void enclosed() {
        chapter("attachments");
        var lines =
                subject.enclosed().stream()
                        .map(
                                file ->
                                        phrases.say(
                                                "attachment.line",
                                                file.id(),
                                                file.name(),
                                                file.kind(),
                                                Phrases.size(file.bytes()),
                                                file.sha256()))
                        .toList();
        blocks.add(lines.isEmpty() ? new Text(phrases.say("attachments.none")) : new Points(lines));
    }

    private void chapter(String key) {
        blocks.add(new Heading(1, phrases.say(key)));
    }

    private void fact(String label, String value) {
        if (!value.isBlank()) {
            blocks.add(new Fact(label, value));
        }
    }

    private String municipality(String code) {
        return subject.municipalities()
                .getOrDefault(code, phrases.say("municipality.unknown", code));
    }

    private static String title(List<Reference> references, String id) {
        return references.stream()
                .filter(reference -> reference.id().equals(id))
                .map(Reference::title)
                .findFirst()
                .orElse(id);
    }
}
