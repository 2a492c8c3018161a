package dk.revus.local.cli;

import dk.revus.local.http.Http;
import dk.revus.local.launch.Mode;
import dk.revus.local.launch.PartStatus;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "status", description = "Tells how each part stands; ends with 1 unless all run.")
final class Status implements Callable<Integer> {

    @Option(names = "--json", description = "As JSON: part, address, state, pid.")
    private boolean json;

    @Override
    public Integer call() {
        var parts = Here.running().orElseGet(() -> Here.fresh(Mode.ONE_JVM)).status();
        System.out.print(json ? Http.JSON.writeValueAsString(parts) + "\n" : table(parts));
        var allRun = parts.stream().allMatch(part -> part.state() == PartStatus.State.RUNNING);
        return allRun ? 0 : 1;
    }

    static String table(List<PartStatus> parts) {
        var table = new StringBuilder();
        for (var part : parts) {
            var pid = part.pid() == null ? "-" : part.pid().toString();
            table.append(
                    "%-16s %-9s %-8s %s%n"
                            .formatted(part.part(), part.state(), pid, part.address()));
        }
        return table.toString();
    }
}
