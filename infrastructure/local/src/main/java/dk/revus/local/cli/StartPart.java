package dk.revus.local.cli;

import dk.revus.local.launch.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "start", description = "Starts one part that has died.", hidden = true)
final class StartPart implements Runnable {

    @Parameters(paramLabel = "PART", converter = PartName.class)
    private Part part = Part.GATEWAY;

    @Override
    public void run() {
        Here.demandRunning().startPart(part);
    }
}
