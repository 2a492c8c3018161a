package dk.revus.benchmarks;

import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.DemoUsers.DemoUser;
import dk.revus.local.launch.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

/** Everybody who takes part: the secretariat, and of each municipality the mayor. */
final class Crowd {

    private final Platform platform;
    private final Ledger ledger;
    private final GatewayClient secretariat;
    private final GatewayClient lead;
    private final Map<String, GatewayClient> mayors;

    Crowd(Platform platform, Ledger ledger) {
        this.platform = platform;
        this.ledger = ledger;
        this.secretariat = client("kkr-sekretariat");
        this.lead = client("kkr-sekretariatsleder");
        this.mayors = mayors();
    }

    int municipalities() {
        return mayors.size();
    }

    GatewayClient secretariat() {
        return secretariat;
    }

    /** Makes this many calls, writes every draft for them and waits until all is at rest. */
    List<Sender> prepare(int calls) {
        var grounds = Ground.of(calls, lead, client("kkr-formand"));
        var senders = senders(grounds);
        platform.clock().awaitRest();
        return senders;
    }

    /** Of each municipality the mayor who can act for it today. */
    private Map<String, GatewayClient> mayors() {
        var call = Ground.openCall(lead);
        var board = secretariat.read("/cycles/" + call.path("cycleId").asString() + "/board");
        var users = platform.users();
        var found = new TreeMap<String, GatewayClient>();
        for (var tile : board.path("tiles")) {
            var code = tile.path("organisation").asString();
            var path = "/calls/" + call.path("callId").asString() + "/responses/" + code;
            found.put(code, mayorOf(tile.path("name").asString(), path, users));
        }
        return found;
    }

    /** A former mayor is a demo user too, and is refused. */
    private GatewayClient mayorOf(String municipality, String path, List<DemoUser> users) {
        return users.stream()
                .filter(user -> user.role().equals("MAYOR"))
                .filter(user -> user.organisation().equals(municipality))
                .map(user -> client(user.id()))
                .filter(client -> client.get(path).isSuccess())
                .findFirst()
                .orElseThrow(() -> new PlatformProblem("No mayor can act for " + municipality));
    }

    /** All write their drafts at the same time. */
    private List<Sender> senders(List<Ground> grounds) {
        var senders = new ArrayList<Sender>();
        mayors.forEach((code, mayor) -> senders.add(new Sender(code, mayor, ledger)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            senders.stream()
                    .map(s -> CompletableFuture.runAsync(() -> s.prepare(grounds), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        return senders;
    }

    private GatewayClient client(String user) {
        return new GatewayClient(platform.gateway(), platform.tokenFor(user));
    }
}
