package dk.revus.portal.response;

import dk.revus.portal.api.model.AnswerForm;
import dk.revus.portal.api.model.ThemeBase;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form as the service reads it, and where each of its fields stands on the page.
 *
 * @param names from the service's name of a field to its id on the page
 */
record ResponseBody(Map<String, Object> json, Map<String, String> names) {

    static ResponseBody of(ResponseForm form, AnswerForm asked) {
        var names = new LinkedHashMap<String, String>();
        names.put("wishes", "wish-1-rank");
        names.put("themeRanks", "ranks");
        names.put("attachmentIds", "attachments");
        names.putAll(Standing.names());
        var json =
                new Fields()
                        .with("themeRanks", ranks(form, names))
                        .with("wishes", wishes(form, asked, names))
                        .with("attachmentIds", form.attachmentIds());
        form.said().forEach((name, text) -> json.with(name, blankAsNull(text)));
        form.standing().into(json);
        return new ResponseBody(json.json(), names);
    }

    /** The same inside another body, under {@code content}. */
    Map<String, String> namesWithin() {
        var within = new LinkedHashMap<>(names);
        names.forEach((name, id) -> within.put("content." + name, id));
        return within;
    }

    private static List<Object> ranks(ResponseForm form, Map<String, String> names) {
        var ranks = new ArrayList<Object>();
        form.ranks()
                .forEach(
                        (theme, rank) -> {
                            var at = "themeRanks[" + ranks.size() + "]";
                            names.put(at, "rank-" + theme);
                            names.put(at + ".rank", "rank-" + theme);
                            names.put(at + ".themeId", "rank-" + theme);
                            ranks.add(
                                    new Fields()
                                            .with("themeId", theme)
                                            .with("rank", Numbers.whole(rank))
                                            .json());
                        });
        return ranks;
    }

    private static List<Object> wishes(
            ResponseForm form, AnswerForm asked, Map<String, String> names) {
        var wishes = new ArrayList<Object>();
        for (var wish : form.wishes()) {
            var at = "wishes[" + wishes.size() + "]";
            var id = "wish-" + wish.number();
            names.put(at, id);
            names.put(at + ".rank", id + "-rank");
            asked.ofWish().forEach(f -> names.put(at + "." + f.name(), id + "-" + f.name()));
            names.put(at + ".principleAnswers", id + "-principles");
            names.put(at + ".continuity", id + "-links");
            names.put(at + ".themeBase", id + "-theme");
            names.put(at + ".themeBase.themeIds", id + "-theme");
            names.put(at + ".themeBase.kind", id + "-theme");
            wishes.add(wish(wish, asked, at, id, names));
        }
        return wishes;
    }

    private static Map<String, Object> wish(
            WishForm wish, AnswerForm asked, String at, String id, Map<String, String> names) {
        var json =
                new Fields()
                        .with("wishId", blankAsNull(wish.wishId()))
                        .with("rank", Numbers.whole(wish.chosenRank()))
                        .with("themeBase", themeBase(wish))
                        .with("principleAnswers", answers(wish, asked, at, id, names))
                        .with("continuity", links(wish, at, id, names));
        for (var field : asked.ofWish()) {
            json.with(
                    field.name(),
                    field.isSeveral()
                            ? wish.all(field.name())
                            : blankAsNull(wish.text(field.name())));
        }
        return json.json();
    }

    private static Map<String, Object> themeBase(WishForm wish) {
        var themes = wish.themes();
        return Map.of("kind", ThemeBase.kindOf(themes.size()), "themeIds", themes);
    }

    private static List<Object> answers(
            WishForm wish, AnswerForm asked, String at, String id, Map<String, String> names) {
        var answers = new ArrayList<Object>();
        wish.answers()
                .forEach(
                        (principle, answer) -> {
                            var here = at + ".principleAnswers[" + answers.size() + "]";
                            names.put(here, id + "-degree-" + principle);
                            var json = new Fields().with("principleId", principle);
                            for (var field : asked.ofPrinciple()) {
                                var name = field.name();
                                names.put(here + "." + name, id + "-" + name + "-" + principle);
                                json.with(name, blankAsNull(answer.text(name)));
                            }
                            answers.add(json.json());
                        });
        return answers;
    }

    private static List<Object> links(
            WishForm wish, String at, String id, Map<String, String> names) {
        var links = new ArrayList<Object>();
        for (var link : wish.links()) {
            var here = at + ".continuity[" + links.size() + "]";
            var number = links.size() + 1;
            names.put(here, id + "-example-" + number);
            names.put(here + ".exampleId", id + "-example-" + number);
            names.put(here + ".relation", id + "-relation-" + number);
            names.put(here + ".note", id + "-note-" + number);
            links.add(
                    new Fields()
                            .with("exampleId", blankAsNull(link.example()))
                            .with("relation", blankAsNull(link.relation()))
                            .with("note", blankAsNull(link.note()))
                            .json());
        }
        return links;
    }

    private static @org.jspecify.annotations.Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
