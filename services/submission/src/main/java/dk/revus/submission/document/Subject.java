package dk.revus.submission.document;

import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.content.ResponseContent;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Everything a document is made of.
 *
 * @param municipalities names by code
 * @param enclosed in the answer's own order
 */
record Subject(
        ResponseId id,
        CallContent call,
        ResponseContent content,
        Map<String, String> municipalities,
        UnaryOperator<String> examples,
        List<Enclosed> enclosed) {}
