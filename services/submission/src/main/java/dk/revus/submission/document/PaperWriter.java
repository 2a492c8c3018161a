package dk.revus.submission.document;

import dk.revus.submission.document.model.Block;
import dk.revus.submission.document.model.Block.Fact;
import dk.revus.submission.document.model.Block.Heading;
import dk.revus.submission.document.model.Block.Points;
import dk.revus.submission.document.model.Block.Steps;
import dk.revus.submission.document.model.Block.Text;
import dk.revus.submission.document.model.Paper;
import dk.revus.submission.response.model.Circumstances.OnBehalf;
import dk.revus.submission.response.model.Circumstances.WithdrawnWish;
import dk.revus.submission.response.model.Submission;
import dk.revus.submission.response.model.content.LocalDecision;
import dk.revus.submission.response.model.content.Reservation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer down in Danish: what was asked, what stands, what happens next, and all of it.
 */
final class PaperWriter {

    private final Phrases phrases = new Phrases();

    /**
     * @param valid what was sent before; null when nothing was
     */
    Paper draft(Subject subject, @Nullable Submission valid, long version, Instant savedAt) {
        var blocks = new ArrayList<Block>(origin(subject));
        blocks.add(
                fact(
                        "state",
                        valid == null
                                ? phrases.say("state.draft")
                                : phrases.say("state.draft.again", valid.receiptNo())));
        blocks.add(fact("savedAt", Phrases.moment(savedAt)));
        blocks.add(new Heading(1, phrases.say("next")));
        blocks.add(new Steps(List.of(phrases.say("next.draft", deadline(subject)))));
        basis(subject, null, blocks);
        blocks.addAll(ContentBlocks.of(phrases, subject, false));
        return new Paper(
                title(subject),
                phrases.say("draft.mark"),
                true,
                savedAt,
                subject.id().value() + "#" + version,
                blocks);
    }

    /**
     * @param rankingWithheld whether whoever reads it may not see yet how the themes are ranked
     */
    Paper sent(Subject subject, Submission sent, boolean rankingWithheld) {
        var blocks = new ArrayList<Block>(origin(subject));
        blocks.add(fact("receipt", sent.receiptNo()));
        blocks.add(fact("version", String.valueOf(sent.contentVersion())));
        blocks.add(fact("sentAt", Phrases.moment(sent.submittedAt())));
        blocks.add(fact("sentBy", sent.by()));
        blocks.add(fact("hash", sent.snapshotHash()));
        circumstances(sent, blocks);
        blocks.add(new Heading(1, phrases.say("next")));
        blocks.add(new Steps(next(subject, sent)));
        if (sent.kind() == Submission.Kind.NO_WISHES) {
            blocks.add(new Text(phrases.say("noWishes")));
            if (sent.note() != null && !sent.note().isBlank()) {
                blocks.add(fact("noWishes.note", sent.note()));
            }
        }
        basis(subject, sent, blocks);
        blocks.addAll(ContentBlocks.of(phrases, subject, rankingWithheld));
        withdrawn(sent.circumstances().withdrawnWishes(), blocks);
        return new Paper(
                title(subject),
                phrases.say("sent.mark", sent.receiptNo()),
                false,
                sent.submittedAt(),
                key(sent, rankingWithheld),
                blocks);
    }

    private static String key(Submission sent, boolean rankingWithheld) {
        var whole = sent.receiptNo() + "#" + sent.snapshotHash();
        return rankingWithheld ? whole + "#ranking-withheld" : whole;
    }

    private String title(Subject subject) {
        return phrases.say("title", municipality(subject));
    }

    private String municipality(Subject subject) {
        var code = subject.id().municipality();
        return subject.municipalities()
                .getOrDefault(code, phrases.say("municipality.unknown", code));
    }

    private List<Block> origin(Subject subject) {
        var call = subject.call();
        return List.of(
                fact("municipality", municipality(subject)),
                fact("call", subject.id().callId() + " " + call.title()),
                fact("sagsId", call.letter().sagsId()),
                fact("dokId", call.letter().dokId()),
                fact("deadline", deadline(subject)));
    }

    private String deadline(Subject subject) {
        return phrases.say("deadline.at", Phrases.day(subject.call().deadline().lastDay()));
    }

    private void circumstances(Submission sent, List<Block> blocks) {
        if (sent.circumstances().late()) {
            blocks.add(fact("late", phrases.say("late.yes")));
        }
        if (sent.circumstances().onBehalf() instanceof OnBehalf how) {
            var came = phrases.say("onBehalf." + how.channel(), Phrases.day(how.receivedOn()));
            var said = how.confirmed() ? "onBehalf.confirmed" : "onBehalf.unconfirmed";
            blocks.add(fact("onBehalf", came + " – " + phrases.say(said)));
        }
    }

    private List<String> next(Subject subject, Submission sent) {
        var steps = new ArrayList<String>();
        steps.add(phrases.say("next.change", deadline(subject)));
        if (sent.reserved() && subject.content().reservation() instanceof Reservation reserved) {
            steps.add(
                    phrases.say(
                            "next.reservation",
                            reserved.body(),
                            Phrases.day(reserved.expectedDate())));
        }
        steps.add(phrases.say("next.close"));
        steps.add(phrases.say("next.meeting", Phrases.day(subject.call().meetingDate())));
        steps.add(phrases.say("next.answer"));
        return steps;
    }

    private void basis(Subject subject, @Nullable Submission sent, List<Block> blocks) {
        blocks.add(new Heading(1, phrases.say("basis")));
        int before = blocks.size();
        if (subject.content().localDecision() instanceof LocalDecision decision) {
            var line = phrases.say("decision.line", decision.body(), Phrases.day(decision.date()));
            blocks.add(fact("decision", line + item(decision.item())));
        }
        if (subject.content().reservation() instanceof Reservation reserved) {
            blocks.add(
                    fact(
                            "reservation",
                            phrases.say(
                                    "reservation.line",
                                    reserved.body(),
                                    Phrases.day(reserved.expectedDate()))));
        }
        var resolution = sent == null ? null : sent.circumstances().resolution();
        if (resolution != null) {
            var line =
                    phrases.say("decision.line", resolution.body(), Phrases.day(resolution.date()));
            blocks.add(
                    fact(
                            "resolved",
                            phrases.say("resolved." + resolution.outcome())
                                    + ": "
                                    + line
                                    + item(resolution.item())));
        }
        if (blocks.size() == before) {
            blocks.add(new Text(phrases.say("basis.none")));
        }
    }

    private String item(String item) {
        return item.isBlank() ? "" : phrases.say("decision.item", item);
    }

    private void withdrawn(List<WithdrawnWish> wishes, List<Block> blocks) {
        if (!wishes.isEmpty()) {
            blocks.add(new Heading(1, phrases.say("withdrawn")));
            blocks.add(
                    new Points(
                            wishes.stream()
                                    .map(
                                            wish ->
                                                    phrases.say(
                                                            "withdrawn.line",
                                                            wish.wishId(),
                                                            wish.title(),
                                                            wish.reason()))
                                    .toList()));
        }
    }

    private Fact fact(String key, String value) {
        return new Fact(phrases.say(key), value);
    }
}
