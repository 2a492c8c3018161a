package dk.revus.benchmarks;

import dk.revus.benchmarks.Ledger.Acknowledged;
import dk.revus.local.PlatformProblem;
import dk.revus.local.http.Http;
import dk.revus.local.http.Http.Reply;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A municipality that submits, reopens and submits again, each time on the version it has seen. */
final class Sender {

    private static final String DRAFT = "DRAFT";

    private final String organisation;
    private final String path;
    private final Door door;
    private final Ledger ledger;
    private JsonNode seen;
    private long answeredAt;

    Sender(String organisation, String callId, Door door, Ledger ledger) {
        this.organisation = organisation;
        this.path = "/calls/" + callId + "/responses/" + organisation;
        this.door = door;
        this.ledger = ledger;
        this.seen = door.read(path);
    }

    /** Makes sure that there is something to submit; what was written before is kept. */
    void prepare(JsonNode call) {
        if (state().equals("NOT_STARTED")) {
            seen = door.write(path, version(), draft(call));
        }
        if (!state().equals(DRAFT)) {
            seen = Door.demand(door.command(path + ":reopen", version(), null), path);
        }
        if (seen.path("content").path("themeRanks").isEmpty()
                && seen.path("content").path("wishes").isEmpty()) {
            seen = door.write(path, version(), draft(call));
        }
    }

    private static JsonNode draft(JsonNode call) {
        var draft = Http.JSON.createObjectNode();
        draft.put("coverText", "Skrevet af en måling (eksempeldata)");
        var themes = call.path("themes");
        var ranks = draft.putArray("themeRanks");
        for (int i = 0; i < themes.size(); i++) {
            ranks.addObject()
                    .put("themeId", themes.path(i).path("themeId").asString())
                    .put("rank", i + 1);
        }
        var wish = draft.putArray("wishes").addObject();
        wish.put("rank", 1)
                .put("title", "Eksempeldata: et ønske til måling")
                .put("problem", "Eksempeldata: for at måle, hvor hurtigt et svar kan ses.")
                .put("wantedEffort", "Eksempeldata: ingen.");
        wish.putObject("themeBase")
                .put("kind", "PROPOSED")
                .putArray("themeIds")
                .add(themes.path(0).path("themeId").asString());
        return draft;
    }

    /** Every turn of this sender, each at its time, or as soon as the one before is answered. */
    void run(Plan plan, int first, long start) {
        for (int turn = first; turn < plan.turns(); turn += plan.senders()) {
            long due = start + plan.due(turn);
            waitUntil(due);
            reopen(plan.isCounted(turn));
            submit(due, plan.isCounted(turn), plan.due(1));
            waitUntil(start + plan.reopenDue(turn));
            reopen(plan.isCounted(turn));
        }
    }

    private void submit(long due, boolean counted, long step) {
        long sent = System.nanoTime();
        var reply = attempt("submit", counted);
        if (!reply.isSuccess() || !counted) {
            return;
        }
        var submittedAt = Instant.parse(seen.path("submitted").path("submittedAt").asString());
        ledger.acknowledge(new Acknowledged(organisation, submittedAt, due, sent, answeredAt));
        if (sent - due > step) {
            ledger.sentLate();
        }
    }

    /** Tried again before the next submission when it was refused. */
    private void reopen(boolean counted) {
        if (!state().equals(DRAFT)) {
            attempt("reopen", counted);
        }
    }

    private Reply attempt(String verb, boolean counted) {
        var reply = answer(() -> door.command(path + ":" + verb, version(), null));
        answeredAt = System.nanoTime();
        if (reply.isSuccess()) {
            seen = reply.json();
            return reply;
        }
        if (counted) {
            ledger.fail(verb + ": " + reply.status() + " " + reply.problem());
        }
        var now = answer(() -> door.get(path));
        if (now.isSuccess()) {
            seen = now.json();
        }
        return reply;
    }

    /** No answer at all counts as status 0. */
    private static Reply answer(Supplier<Reply> call) {
        try {
            return call.get();
        } catch (UncheckedIOException e) {
            return new Reply(0, "", null);
        }
    }

    private static void waitUntil(long moment) {
        long left = moment - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            if (Thread.interrupted()) {
                throw new PlatformProblem("The measurement was interrupted.");
            }
            left = moment - System.nanoTime();
        }
    }

    private String state() {
        return seen.path("state").asString();
    }

    private long version() {
        return seen.path("version").asLong();
    }
}
