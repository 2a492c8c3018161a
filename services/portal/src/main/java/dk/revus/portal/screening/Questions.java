package dk.revus.portal.screening;

import dk.revus.portal.api.model.Screening.Request;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.Formats;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.ui.Model;

/** The form that puts right what a municipality is asked: every question, and the last day. */
final class Questions {

    private static final String FORM = "correct";

    private Questions() {}

    static Correction correcting(Request request, Formats formats, Model model) {
        var correction = Correction.of(FORM, model);
        correction.plain("deadline", "screening.lastDay", request.lastDay(), formats::dayTyped);
        for (int at = 0; at < request.questions().size(); at++) {
            var number = String.valueOf(at + 1);
            correction.text(field(at), "screening.question", number, request.questions().get(at));
        }
        return correction;
    }

    /** As many as there are; one that was emptied is for the service to refuse. */
    static List<String> typed(FormData formData) {
        return Stream.iterate(0, at -> at + 1)
                .map(Questions::field)
                .takeWhile(formData.values()::containsKey)
                .map(formData::text)
                .toList();
    }

    /** From the service's name of a question to its id on the page. */
    static Map<String, String> names(Request request) {
        return IntStream.range(0, request.questions().size())
                .boxed()
                .collect(
                        Collectors.toMap(
                                at -> "%s-questions[%d]".formatted(FORM, at),
                                at -> FORM + "-" + field(at)));
    }

    private static String field(int at) {
        return "question-" + (at + 1);
    }
}
