package dk.revus.benchmarks;

import dk.revus.benchmarks.Ledger.Acknowledged;
import dk.revus.local.PlatformProblem;
import dk.revus.local.http.Http;
import dk.revus.local.http.Http.Reply;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.node.ObjectNode;

/** A municipality that has a draft for each call and submits one after the other. */
final class Sender {

    private final String organisation;
    private final GatewayClient client;
    private final Ledger ledger;
    private final List<Draft> drafts = new ArrayList<>();

    /** A response that is ready to be sent. */
    private record Draft(Ground ground, String path, long version) {}

    Sender(String organisation, GatewayClient client, Ledger ledger) {
        this.organisation = organisation;
        this.client = client;
        this.ledger = ledger;
    }

    /** Writes the drafts. News of a call may still be on its way to its responses. */
    void prepare(List<Ground> grounds) {
        for (var ground : grounds) {
            var path = "/calls/" + ground.callId() + "/responses/" + organisation;
            var blank = client.readOnceThere(path);
            var draft = client.write(path, blank.path("version").asLong(), draft(ground));
            drafts.add(new Draft(ground, path, draft.path("version").asLong()));
        }
    }

    private static ObjectNode draft(Ground ground) {
        var draft = Http.JSON.createObjectNode();
        draft.put("coverText", "Skrevet af en måling (eksempeldata)");
        draft.putArray("themeRanks").addObject().put("themeId", ground.themeId()).put("rank", 1);
        var wish = draft.putArray("wishes").addObject();
        wish.put("rank", 1)
                .put("title", "Eksempeldata: et ønske til måling")
                .put("problem", "Eksempeldata: for at måle, hvor hurtigt et svar kan ses.")
                .put("wantedEffort", "Eksempeldata: ingen.");
        wish.putObject("themeBase")
                .put("kind", "PROPOSED")
                .putArray("themeIds")
                .add(ground.themeId());
        draft.putObject("localDecision")
                .put("body", "Eksempeldata: en beslutning til måling")
                .put("date", "2017-05-09");
        return draft;
    }

    /** Every turn of this sender, each at its time, or as soon as the one before is answered. */
    void run(Plan plan, int first, long start) {
        for (int turn = first; turn < plan.turns(); turn += plan.senders()) {
            long due = start + plan.due(turn);
            waitUntil(due);
            submit(drafts.get(turn / plan.senders()), due, plan.isCounted(turn), plan.due(1));
        }
    }

    /** Sends the draft for this call at once; it counts as due when it is sent. */
    void submitNow(int call) {
        submit(drafts.get(call), System.nanoTime(), true, Long.MAX_VALUE);
    }

    private void submit(Draft draft, long due, boolean counted, long step) {
        long sent = System.nanoTime();
        var reply = attempt(draft);
        long answered = System.nanoTime();
        if (!counted) {
            return;
        }
        if (!reply.isSuccess()) {
            ledger.fail("submit: " + reply.status() + " " + reply.problem());
            return;
        }
        ledger.acknowledge(
                new Acknowledged(draft.ground().board(), organisation, due, sent, answered));
        if (sent - due > step) {
            ledger.sentLate();
        }
    }

    /** No answer at all counts as status 0. */
    private Reply attempt(Draft draft) {
        try {
            return client.command(draft.path() + ":submit", draft.version(), null);
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
}
