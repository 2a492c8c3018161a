package dk.revus.acceptance.chain;

import dk.revus.acceptance.chain.Evidence.Acknowledged;
import dk.revus.acceptance.chain.Evidence.Commit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what the platform says against what it wrote down. Each finding is a sentence. */
final class Reconciler {

    private final Evidence evidence;

    private Reconciler(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * @return empty when nothing was lost and nothing told twice or out of order
     */
    static List<String> findings(Evidence evidence) {
        var reconciler = new Reconciler(evidence);
        return Stream.of(
                        reconciler.acknowledged(),
                        reconciler.receipts(),
                        reconciler.streams(),
                        evidence.brokenChains(),
                        new Telling(evidence).findings(),
                        new Notices(evidence).findings(),
                        new Posting(evidence).findings(),
                        new Recount(evidence).findings())
                .flatMap(List::stream)
                .toList();
    }

    /** What somebody was told is done, is written down. */
    private List<String> acknowledged() {
        return evidence.acknowledged().stream()
                .filter(done -> commitOf(done) == null)
                .map(done -> "acknowledged and lost: " + done)
                .toList();
    }

    private @org.jspecify.annotations.Nullable Commit commitOf(Acknowledged done) {
        return evidence.journal().stream()
                .filter(commit -> done.isAnAct() ? isOf(commit, done) : isWriting(commit, done))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(Commit commit, Acknowledged done) {
        return commit.commandId().equals(done.commandId());
    }

    /** A draft is known by its version and its writer: {@code /calls/…/responses/<code>}. */
    private static boolean isWriting(Commit commit, Acknowledged done) {
        var municipality = done.path().substring(done.path().lastIndexOf('/') + 1);
        return commit.stream().startsWith("response/SV-" + municipality + "-")
                && commit.version() == done.version()
                && commit.person().equals(done.user());
    }

    /** Every sent answer has a receipt of its own. */
    private List<String> receipts() {
        var findings = new ArrayList<String>();
        var given = new HashMap<String, String>();
        for (var done : evidence.acknowledged()) {
            var commit = done.sendsAnAnswer() ? commitOf(done) : null;
            if (commit != null) {
                var receipts =
                        commit.publishedEvents().stream()
                                .map(published -> published.data().path("receiptNo").asString(""))
                                .filter(number -> !number.isEmpty())
                                .collect(Collectors.toCollection(TreeSet::new));
                if (receipts.isEmpty()) {
                    findings.add("sent without a receipt: " + commit.id());
                }
                for (var receipt : receipts) {
                    var other = given.put(receipt, commit.id());
                    if (other != null && !other.equals(commit.id())) {
                        findings.add(
                                "%s and %s have receipt %s".formatted(other, commit.id(), receipt));
                    }
                }
            }
        }
        return findings;
    }

    /** 1, 2, 3 … without a gap, and no command twice in a stream. */
    private List<String> streams() {
        var findings = new ArrayList<String>();
        byStream()
                .forEach(
                        (stream, commits) -> {
                            var commands = new HashSet<String>();
                            long next = 1;
                            for (var commit : commits) {
                                if (commit.version() != next) {
                                    findings.add("%s: %d is missing".formatted(stream, next));
                                }
                                if (!commands.add(commit.commandId())) {
                                    findings.add(
                                            "done twice: %s by %s"
                                                    .formatted(commit.id(), commit.commandId()));
                                }
                                next = commit.version() + 1;
                            }
                        });
        return findings;
    }

    private Map<String, List<Commit>> byStream() {
        return evidence.journal().stream()
                .sorted(java.util.Comparator.comparingLong(Commit::version))
                .collect(
                        Collectors.groupingBy(
                                commit -> commit.service() + ":" + commit.stream(),
                                TreeMap::new,
                                Collectors.toList()));
    }
}
