package dk.revus.local.launch;

import dk.revus.local.PlatformProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Finds out whether a port is free and, where the system tells, who has it. */
final class PortHolder {

    private static final String LISTENING = "0A";

    private PortHolder() {}

    static void demandFree(Part part, int port) {
        if (!isFree(port)) {
            throw new PlatformProblem(
                    "Port %d, which %s needs, is taken%s. Stop that, or set REVUS_PORT to move all ports (for example REVUS_PORT=9080 ./revus up)."
                            .formatted(
                                    port,
                                    part.label(),
                                    holder(port).map(PortHolder::by).orElse("")));
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String by(ProcessHandle process) {
        var command = process.info().command().map(name -> " (" + name + ")").orElse("");
        return " by process " + process.pid() + command;
    }

    /** Linux only; elsewhere the sentence does without. */
    static Optional<ProcessHandle> holder(int port) {
        return inode("/proc/net/tcp", port)
                .or(() -> inode("/proc/net/tcp6", port))
                .flatMap(PortHolder::ownerOf);
    }

    private static Optional<String> inode(String table, int port) {
        var suffix = ":%04X".formatted(port);
        try (var lines = Files.lines(Path.of(table))) {
            return lines.map(line -> line.strip().split("\\s+"))
                    .filter(column -> column.length > 9)
                    .filter(column -> column[1].toUpperCase(Locale.ROOT).endsWith(suffix))
                    .filter(column -> column[3].equals(LISTENING))
                    .map(column -> column[9])
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessHandle> ownerOf(String inode) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), "socket:[" + inode + "]"))
                .findFirst();
    }

    private static boolean holds(long pid, String socket) {
        var folder = Path.of("/proc", Long.toString(pid), "fd");
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                if (Files.isSymbolicLink(file)
                        && Files.readSymbolicLink(file).toString().equals(socket)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
