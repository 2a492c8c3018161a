package dk.revus.local.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** One file per mail. A file is there whole or not at all, and once it is there it stays. */
final class MailStore {

    private static final String ENDING = ".eml";

    private final Path directory;
    private final Clock clock;
    private final NavigableSet<String> ids;

    MailStore(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        this.ids = stored(directory);
    }

    private static NavigableSet<String> stored(Path directory) {
        try (var files = Files.list(Files.createDirectories(directory))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .collect(Collectors.toCollection(ConcurrentSkipListSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the mail is on the disk. */
    synchronized String keep(Collection<String> recipients, byte[] message) throws IOException {
        String id = nextId();
        var file = new ByteArrayOutputStream();
        file.writeBytes(envelope(recipients));
        file.writeBytes(message);
        var unfinished = directory.resolve(id + ".part");
        try (var channel =
                FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(file.toByteArray());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
        ids.add(id);
        return id;
    }

    private static byte[] envelope(Collection<String> recipients) {
        String addresses = String.join(", ", recipients).replaceAll("[\\r\\n]", "");
        return "%s: %s\r\n".formatted(MailReader.ENVELOPE, addresses).getBytes(UTF_8);
    }

    /** Microseconds since 1970, and one more where two mails share one. */
    private String nextId() {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        long last = ids.isEmpty() ? 0 : Long.parseLong(ids.last());
        return "%016d".formatted(Math.max(now, last + 1));
    }

    Optional<Mail> find(String id) {
        return ids.contains(id) ? Optional.of(read(id)) : Optional.empty();
    }

    /** In the order of receipt, those after the given one. */
    List<Mail> after(String id, int limit) {
        return ids.tailSet(id, false).stream().limit(limit).map(this::read).toList();
    }

    /** Newest first, those before the given one. */
    List<Mail> before(String id, int limit) {
        return ids.headSet(id, false).descendingSet().stream()
                .limit(limit)
                .map(this::read)
                .toList();
    }

    int count() {
        return ids.size();
    }

    private Mail read(String id) {
        try {
            var received = Instant.EPOCH.plus(Long.parseLong(id), ChronoUnit.MICROS);
            return MailReader.read(id, received, Files.readAllBytes(file(id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String id) {
        return directory.resolve(id + ENDING);
    }
}
