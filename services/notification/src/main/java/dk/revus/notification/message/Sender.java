package dk.revus.notification.message;

import dk.revus.kit.time.SideBySide;
import dk.revus.notification.known.model.Call;
import dk.revus.notification.known.model.KnownFacts;
import dk.revus.notification.known.model.Organisation;
import dk.revus.notification.message.Deliveries.Claim;
import dk.revus.notification.message.model.AboutACall;
import dk.revus.notification.message.model.Note;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what is pending: claim, look again, send, write down that it is sent. docs/adr/0006
 * tells what a crash between any two of these means.
 */
final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final int DOUBLINGS = 12;

    /** Those at the same time share what they ask of the database; the lines are fewer. */
    private static final int RECIPIENTS_AT_A_TIME = 32;

    /** What a mail server takes from one sender without complaint. */
    private static final int LINES = 8;

    private final JournalMessages messages;
    private final KnownFacts known;
    private final Deliveries deliveries;
    private final Post post;
    private final CircuitBreaker breaker;
    private final MailProperties settings;
    private final MailMetrics metrics;
    private final Clock clock;
    private final Semaphore lines = new Semaphore(LINES);

    Sender(
            JournalMessages messages,
            KnownFacts known,
            Deliveries deliveries,
            Post post,
            CircuitBreaker breaker,
            MailProperties settings,
            MailMetrics metrics,
            Clock clock) {
        this.messages = messages;
        this.known = known;
        this.deliveries = deliveries;
        this.post = post;
        this.breaker = breaker;
        this.settings = settings;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * One recipient's mails in the order in which they fell due, several recipients at a time.
     *
     * @return whether the mail server was there for all that it was asked
     */
    boolean round() {
        var byRecipient = new LinkedHashMap<String, List<Note>>();
        for (var note : messages.pending()) {
            byRecipient.computeIfAbsent(note.organisation(), _ -> new ArrayList<>()).add(note);
        }
        var isThere = new AtomicBoolean(true);
        try {
            SideBySide.each(
                    byRecipient.values(),
                    RECIPIENTS_AT_A_TIME,
                    notes -> deliverWhile(isThere, notes));
        } finally {
            post.hangUp();
        }
        return isThere.get();
    }

    /** Who finds nobody there says so to the others. */
    private void deliverWhile(AtomicBoolean isThere, List<Note> notes) {
        for (var note : notes) {
            if (!isThere.get()) {
                return;
            }
            try {
                deliver(note);
            } catch (PostUnavailable | CallNotPermittedException e) {
                LOG.warn("Mail waits: {}", e.toString());
                isThere.set(false);
            }
        }
    }

    /** How long to leave a server alone that was away this many times in a row. */
    Duration pauseAfter(int failures) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(failures - 1, 0, DOUBLINGS));
        return pause.compareTo(settings.longestPause()) < 0 ? pause : settings.longestPause();
    }

    private void deliver(Note note) {
        var recipient = known.organisation(note.organisation());
        if (recipient.isEmpty()) {
            return; // the event that introduces them is on its way, and will wake us
        }
        var claim = deliveries.claim(note.id(), settings.claim());
        if (claim.isPresent()) {
            deliver(note.id(), recipient.get(), claim.get());
        }
    }

    /** The list may be older than the claim: only what is still pending now is ours to send. */
    private void deliver(String id, Organisation recipient, Claim claim) {
        var note = messages.ifPending(id);
        if (note.isEmpty()) {
            deliveries.done(claim);
            return;
        }
        try {
            hand(note.get(), recipient, claim);
        } catch (PostRefused e) {
            refused(note.get(), claim, e);
        } catch (PostUnavailable | CallNotPermittedException e) {
            deliveries.release(claim);
            throw e;
        }
    }

    private void hand(Note note, Organisation recipient, Claim claim) {
        var mail = new Mail(note, recipient, clock.instant(), mailbox(note));
        if (!isHandedOver(mail, claim)) {
            return; // we waited or were frozen, and somebody else may be at it
        }
        messages.sent(note);
        deliveries.done(claim);
        metrics.sent(note.kind());
    }

    /** The line first: waiting for one takes from the claim. */
    private boolean isHandedOver(Mail mail, Claim claim) {
        lines.acquireUninterruptibly();
        try {
            boolean isInTime = deliveries.leaves(claim, settings.longestDelivery());
            if (isInTime) {
                breaker.executeRunnable(() -> post.send(mail));
            }
            return isInTime;
        } finally {
            lines.release();
        }
    }

    /** As the call says now: whoever answers does so now. */
    private @Nullable String mailbox(Note note) {
        return AboutACall.of(note).flatMap(known::call).flatMap(Call::mailbox).orElse(null);
    }

    private void refused(Note note, Claim claim, PostRefused refusal) {
        boolean tooLong = deliveries.since(claim.firstTry()).compareTo(settings.giveUpAfter()) > 0;
        if (refusal.isForGood() || tooLong) {
            LOG.error("{} is given up: {}", note.id(), refusal.getMessage());
            messages.givenUp(note, String.valueOf(refusal.getMessage()));
            deliveries.done(claim);
            metrics.failed(note.kind());
        } else {
            LOG.warn("{} is tried again: {}", note.id(), refusal.getMessage());
            deliveries.tryAgainIn(claim, pauseAfter(claim.tries()));
        }
    }
}
