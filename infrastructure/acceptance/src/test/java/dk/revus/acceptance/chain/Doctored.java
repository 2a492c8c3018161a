package dk.revus.acceptance.chain;

import dk.revus.acceptance.chain.Evidence.Acknowledged;
import dk.revus.acceptance.chain.Evidence.Commit;
import dk.revus.acceptance.chain.Evidence.Heard;
import dk.revus.acceptance.chain.Evidence.Intent;
import dk.revus.acceptance.chain.Evidence.Mail;
import dk.revus.acceptance.chain.Evidence.PublishedEvent;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Evidence with one lie in it. Whoever reconciles must find each. */
final class Doctored {

    private static final Mail UNASKED = new Mail("<nobody@revus.example>", "post@165.example");
    private static final Heard INVENTED =
            new Heard("revus.theme.events", "theme/TE-1999-01", "nobody-wrote-this", 1);

    private Doctored() {}

    /** What the finding must say, and the lie. */
    static Map<String, UnaryOperator<Evidence>> lies() {
        var lies = new LinkedHashMap<String, UnaryOperator<Evidence>>();
        lies.put("acknowledged and lost", Doctored::loseWhatWasAcknowledged);
        lies.put("is missing", Doctored::loseTheFirstOfAStream);
        lies.put("done twice", Doctored::doTwice);
        lies.put("sent without a receipt", Doctored::takeAReceiptAway);
        lies.put("still waits for the relay", Doctored::leaveUnsent);
        lies.put("never told", e -> e.withHeard(Doctored::keepTheLastBack));
        lies.put("told but not written", e -> e.withHeard(told -> told.add(INVENTED)));
        lies.put("out of order", e -> e.withHeard(Doctored::swapTwoOfOneKey));
        lies.put("set aside", e -> e.withHeard(told -> told.add(setAside(told.getFirst()))));
        lies.put("told of 0 times", e -> e.withIntents(Doctored::forgetWhoItWasWrittenFor));
        lies.put("told of without a cause", e -> e.withIntents(Doctored::confirmWhatNobodyDid));
        lies.put("posted 0 times", e -> e.withMails(Doctored::keepTheLastMailBack));
        lies.put("posted 4 times", e -> e.withMails(Doctored::postAgainAndAgain));
        lies.put("posted without being intended", e -> e.withMails(m -> m.add(UNASKED)));
        lies.put("intended twice", e -> e.withIntents(i -> i.add(again(i.getFirst()))));
        lies.put("not sent", e -> e.withIntents(i -> i.add(waiting(i.removeFirst()))));
        lies.put("board:", e -> shown(e, "board", board -> object(board).put("answered", 7)));
        lies.put("counted apart:", e -> shown(e, "board", Doctored::hideAnEmail));
        lies.put("support:", e -> shown(e, "support", s -> object(s.get(0)).put("borda", 999)));
        lies.put("portfolio:", e -> shown(e, "portfolio", p -> object(p).putArray("themes")));
        lies.put("figures:", e -> shown(e, "figures", f -> object(f).put("wishes", 1234)));
        return lies;
    }

    private static Evidence loseWhatWasAcknowledged(Evidence evidence) {
        var done = lastAct(evidence);
        return evidence.withJournal(
                commits -> commits.removeIf(c -> c.commandId().equals(done.commandId())));
    }

    private static Acknowledged lastAct(Evidence evidence) {
        return evidence.acknowledged().stream()
                .filter(Acknowledged::isAnAct)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static Evidence loseTheFirstOfAStream(Evidence evidence) {
        var longest = longest(evidence).stream();
        return evidence.withJournal(
                commits -> commits.removeIf(c -> c.stream().equals(longest) && c.version() == 1));
    }

    private static Commit longest(Evidence evidence) {
        return evidence.journal().stream()
                .max(Comparator.comparingLong(Commit::version))
                .orElseThrow();
    }

    private static Evidence doTwice(Evidence evidence) {
        var last = longest(evidence);
        var again =
                new Commit(
                        last.service(),
                        last.stream(),
                        last.version() + 1,
                        last.commandId(),
                        last.person(),
                        false,
                        List.of());
        return evidence.withJournal(commits -> commits.add(again));
    }

    private static Evidence takeAReceiptAway(Evidence evidence) {
        var sent =
                evidence.acknowledged().stream()
                        .filter(Acknowledged::sendsAnAnswer)
                        .findFirst()
                        .orElseThrow();
        return withoutItsReceipt(evidence, sent);
    }

    /** The command was done, and told nothing. */
    static Evidence withoutItsReceipt(Evidence evidence, Acknowledged sent) {
        return evidence.withJournal(
                commits ->
                        commits.replaceAll(
                                c ->
                                        c.commandId().equals(sent.commandId())
                                                ? with(c, false, List.of())
                                                : c));
    }

    private static Evidence leaveUnsent(Evidence evidence) {
        return evidence.withJournal(
                commits -> commits.replaceAll(c -> with(c, true, c.publishedEvents())));
    }

    private static Commit with(Commit c, boolean unsent, List<PublishedEvent> publishedEvents) {
        return new Commit(
                c.service(),
                c.stream(),
                c.version(),
                c.commandId(),
                c.person(),
                unsent,
                publishedEvents);
    }

    /** Every time that it was told: after a death it may have been told again. */
    private static void keepTheLastBack(List<Heard> told) {
        var last = told.getLast().id();
        told.removeIf(one -> one.id().equals(last));
    }

    private static void keepTheLastMailBack(List<Mail> mails) {
        var last = mails.getLast().messageId();
        mails.removeIf(mail -> Objects.equals(mail.messageId(), last));
    }

    private static void swapTwoOfOneKey(List<Heard> told) {
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < told.size(); i++) {
            var before = seen.put(told.get(i).topic() + told.get(i).key(), i);
            if (before != null && !told.get(before).id().equals(told.get(i).id())) {
                Collections.swap(told, before, i);
                return;
            }
        }
        throw new IllegalStateException("No key was told of twice");
    }

    private static Heard setAside(Heard told) {
        return new Heard(told.topic() + ".dlt", told.key(), told.id(), told.sequence());
    }

    private static void postAgainAndAgain(List<Mail> mails) {
        mails.addAll(Collections.nCopies(3, mails.getFirst()));
    }

    private static void forgetWhoItWasWrittenFor(List<Intent> intents) {
        intents.removeIf(intent -> intent.kind().equals("ON_BEHALF"));
    }

    private static void confirmWhatNobodyDid(List<Intent> intents) {
        intents.add(new Intent("confirmed-x-KKR", "CONFIRMED", "KKR", "no-such-event", "SENT"));
    }

    private static void hideAnEmail(JsonNode board) {
        object(board.path("countedApart")).put("onBehalfUnconfirmed", 0);
    }

    private static Intent again(Intent one) {
        return new Intent(
                one.id() + "-again", one.kind(), one.organisation(), one.occasion(), one.state());
    }

    private static Intent waiting(Intent one) {
        return new Intent(one.id(), one.kind(), one.organisation(), one.occasion(), "PENDING");
    }

    private static Evidence shown(Evidence evidence, String name, Consumer<JsonNode> change) {
        var answer = evidence.shows(name).deepCopy();
        change.accept(answer);
        return evidence.withShown(name, answer);
    }

    private static ObjectNode object(JsonNode node) {
        return (ObjectNode) node;
    }
}
