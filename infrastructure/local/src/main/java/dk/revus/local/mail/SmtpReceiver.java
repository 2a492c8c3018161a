package dk.revus.local.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes mail from anybody for anybody. "250 OK" is said when the mail is on the disk. */
final class SmtpReceiver implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpReceiver.class);
    private static final Duration START_LIMIT = Duration.ofSeconds(10);

    private final SmtpServer server;

    private SmtpReceiver(SmtpServer server) {
        this.server = server;
    }

    static SmtpReceiver start(MailStore store, int port) {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var server = new SmtpServer(setup, new StoringManagers(store));
        server.startService();
        try {
            if (!server.waitTillRunning(START_LIMIT.toMillis())) {
                throw new IllegalStateException("Mail cannot be received on port " + port + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new SmtpReceiver(server);
    }

    @Override
    public void close() {
        server.stopService();
    }

    /** The library's own manager keeps mail in memory; in its place stands one that stores it. */
    private static final class StoringManagers extends Managers {

        private final SmtpManager storing;

        StoringManagers(MailStore store) {
            storing = new StoringManager(getImapHostManager(), getUserManager(), store);
        }

        @Override
        public SmtpManager getSmtpManager() {
            return storing;
        }
    }

    private static final class StoringManager extends SmtpManager {

        private final MailStore store;

        StoringManager(ImapHostManager imap, UserManager users, MailStore store) {
            super(imap, users);
            this.store = store;
        }

        /** Asked when the whole mail has arrived; null accepts it. */
        @Override
        public @Nullable String checkData(SmtpState state) {
            var mail = state.getMessage();
            var bytes = new ByteArrayOutputStream();
            try {
                mail.getMessage().writeTo(bytes);
                store.keep(
                        mail.getToAddresses().stream().map(MailAddress::getEmail).sorted().toList(),
                        bytes.toByteArray());
                return null;
            } catch (IOException | MessagingException e) {
                LOG.error("A mail was not kept, its sender is told to try again", e);
                return "451 Requested action aborted: the mail could not be stored";
            }
        }

        /** Nothing is left to do: the mail is kept, and none goes further. */
        @Override
        public void send(SmtpState state) {}
    }
}
