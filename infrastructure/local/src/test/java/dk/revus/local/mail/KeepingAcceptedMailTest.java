package dk.revus.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.local.net.ChildJvm;
import dk.revus.local.net.FreePorts;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingAcceptedMailTest {

    private static final int ACCEPTED_BEFORE_THE_KILL = 60;

    @TempDir private Path directory;
    private final int smtpPort = FreePorts.find();
    private final int webPort = FreePorts.find();
    private final URI smtp = URI.create("smtp://127.0.0.1:" + smtpPort);

    @Test
    void a_kill_while_mail_comes_in_loses_none_that_was_accepted() throws Exception {
        Set<String> accepted = ConcurrentHashMap.newKeySet();
        var enough = new CountDownLatch(ACCEPTED_BEFORE_THE_KILL);
        var killed = new AtomicBoolean();
        try (var server = server();
                var senders = Executors.newFixedThreadPool(4)) {
            for (int sender = 0; sender < 4; sender++) {
                String from = "sender-" + sender;
                var _ = senders.submit(() -> sendUntilKilled(from, accepted, enough, killed));
            }
            boolean came = enough.await(2, TimeUnit.MINUTES);
            killed.set(true);
            server.killMinusNine();
            assertThat(came).as("enough accepted before the kill").isTrue();
        }
        var kept =
                new MailStore(directory.resolve("mails"), Clock.systemUTC())
                        .after("", Integer.MAX_VALUE).stream()
                                .map(Mail::subject)
                                .collect(Collectors.toSet());
        assertThat(kept).containsAll(accepted);
    }

    private void sendUntilKilled(
            String from, Set<String> accepted, CountDownLatch enough, AtomicBoolean killed) {
        for (int n = 1; !killed.get(); n++) {
            String subject = from + " mail " + n;
            try {
                TestMailer.send(smtp, "ks@albertslund.example", subject, "tekst");
                accepted.add(subject);
                enough.countDown();
            } catch (MessagingException unanswered) {
                // No answer, no promise; a busy machine may also have been too slow once.
            }
        }
    }

    private ChildJvm server() {
        return ChildJvm.start(
                        MailCatcher.class,
                        directory.resolve("log"),
                        directory.resolve("mails").toString(),
                        String.valueOf(smtpPort),
                        String.valueOf(webPort))
                .listeningOn(smtpPort);
    }
}
