package dk.revus.portal.screening;

import dk.revus.portal.api.model.AnswerForm;
import dk.revus.portal.api.model.Screening;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields that the secretariat can open for a municipality, as the page offers them.
 *
 * @param wishId the wish they belong to; empty for the response itself
 * @param of the wish's title; empty for the response itself
 */
record Openable(String wishId, String of, List<Field> fields) {

    /**
     * @param path as the service names it
     * @param code what its texts are kept under
     */
    record Field(String path, String code) {

        /** Fit for an id on a page. */
        public String id() {
            return Rows.id(path);
        }
    }

    static List<Openable> of(Screening screening, AnswerForm form) {
        var all = new ArrayList<Openable>();
        all.add(new Openable("", "", fields(form.partsOfAnswer(), "", "")));
        screening.wishes().stream()
                .filter(wish -> !wish.withdrawn())
                .forEach(
                        wish ->
                                all.add(
                                        new Openable(
                                                wish.wishId(),
                                                wish.title(),
                                                fields(
                                                        form.partsOfWish(),
                                                        "wishes[" + wish.wishId() + "].",
                                                        "wishes."))));
        return all;
    }

    private static List<Field> fields(List<String> names, String path, String code) {
        return names.stream().map(name -> new Field(path + name, code + name)).toList();
    }
}
