package dk.revus.portal.screening;

import dk.revus.portal.api.model.Screening.Request;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.Formats;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.ui.Model;

/**
 * The fields in which a municipality is asked, and the form that puts right what it was asked:
 * every question, room for more, and the last day.
 */
final class Questions {

    /** How many can be asked at once at first. */
    static final int ROOM = 3;

    /** As many as the service takes. */
    private static final int MOST = 20;

    private static final String FORM = "correct";

    private Questions() {}

    static Correction correcting(Request request, Formats formats, Model model) {
        var correction = Correction.of(FORM, model);
        correction.plain("deadline", "screening.lastDay", request.lastDay(), formats::dayTyped);
        var asked = request.questions();
        for (int at = 0; at < MOST; at++) {
            var number = String.valueOf(at + 1);
            var now = at < asked.size() ? asked.get(at) : "";
            correction.text(field(at + 1), "screening.question", number, now);
        }
        return correction;
    }

    /** What is asked, what was typed, and room for one more. */
    static int rows(Request request, Correction correction) {
        int filled =
                IntStream.rangeClosed(1, MOST)
                        .filter(number -> !correction.text(field(number)).isEmpty())
                        .max()
                        .orElse(0);
        return Math.clamp(Math.max(request.questions().size(), filled) + 1L, ROOM, MOST);
    }

    /** What was typed; a field that was left empty, or emptied, asks nothing. */
    static List<String> typed(FormData formData) {
        return filled(formData).stream().map(formData::text).toList();
    }

    /** The fields in which a question stands. */
    private static List<String> filled(FormData formData) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(Questions::field)
                .filter(field -> !formData.text(field).isEmpty())
                .toList();
    }

    static Map<String, String> correctingNames(FormData formData) {
        return names(FORM + "-questions", FORM + "-", formData);
    }

    /**
     * Where the service's names stand on the page; that none is asked is told at the first.
     *
     * @param questions what the service calls them
     * @param before what the ids of the fields begin with
     */
    static Map<String, String> names(String questions, String before, FormData formData) {
        var names = new HashMap<String, String>();
        names.put(questions, before + field(1));
        var filled = filled(formData);
        for (int i = 0; i < filled.size(); i++) {
            names.put(questions + "[" + i + "]", before + filled.get(i));
        }
        return names;
    }

    private static String field(int number) {
        return "question-" + number;
    }
}
