package dk.revus.local.cli;

import dk.revus.local.launch.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "kill", description = "Kills one part without warning (kill -9).", hidden = true)
final class KillPart implements Runnable {

    @Parameters(paramLabel = "PART", converter = PartName.class)
    private Part part = Part.GATEWAY;

    @Override
    public void run() {
        Here.demandRunning().kill9(part);
    }
}
