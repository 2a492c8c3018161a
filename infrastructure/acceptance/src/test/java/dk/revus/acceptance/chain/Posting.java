package dk.revus.acceptance.chain;

import dk.revus.acceptance.chain.Evidence.Intent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One mail for each occasion, kind and recipient: none missing, none unasked for, and none twice
 * but for those that a death cut in two: sent, and not yet written down as sent.
 */
record Posting(Evidence evidence) {

    List<String> findings() {
        var findings = new ArrayList<String>();
        var occasions = new HashMap<String, Intent>();
        for (var intent : evidence.intents()) {
            var occasion =
                    "%s on %s to %s"
                            .formatted(intent.kind(), intent.occasion(), intent.organisation());
            if (occasions.put(occasion, intent) != null) {
                findings.add("intended twice: " + occasion);
            }
            if (!intent.state().equals("SENT")) {
                findings.add("not sent: " + intent);
            }
        }
        var posted =
                evidence.mails().stream()
                        .collect(
                                Collectors.groupingBy(
                                        mail -> String.valueOf(mail.messageId()),
                                        Collectors.counting()));
        long surplus = evidence.mails().size() - (long) posted.size();
        for (var intent : evidence.intents()) {
            var times = posted.getOrDefault(intent.messageId(), 0L);
            if (times == 0 || (times > 1 && surplus > evidence.excusedRepeats())) {
                findings.add("posted %d times: %s".formatted(times, intent));
            }
        }
        var intended =
                evidence.intents().stream()
                        .map(Intent::messageId)
                        .collect(Collectors.toMap(Function.identity(), _ -> true, (a, _) -> a));
        posted.keySet().stream()
                .filter(id -> !intended.containsKey(id))
                .forEach(id -> findings.add("posted without being intended: " + id));
        return findings;
    }
}
