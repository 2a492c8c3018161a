package dk.revus.local.mail;

import dk.revus.local.net.FreePorts;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/**
 * Stands where a mail server would. It promises: a mail it has accepted is on the disk and is still
 * there after a kill; it shows every mail to whoever sits at this machine; it sends none on.
 */
public final class MailCatcher implements AutoCloseable {

    private final int smtpPort;
    private final int webPort;
    private final SmtpReceiver receiver;
    private final MailWeb web;

    private MailCatcher(MailStore store, int smtpPort, int webPort) {
        this.smtpPort = smtpPort;
        this.webPort = webPort;
        this.web = new MailWeb(store, webPort);
        try {
            this.receiver = SmtpReceiver.start(store, smtpPort);
        } catch (RuntimeException e) {
            web.close();
            throw e;
        }
    }

    /**
     * @param directory where the mails lie, one file each
     * @param smtpPort 0 takes a free one below 32768
     * @param webPort 0 takes a free one below 32768
     */
    public static MailCatcher start(Path directory, int smtpPort, int webPort) {
        return new MailCatcher(
                new MailStore(directory, Clock.systemUTC()),
                FreePorts.orFree(smtpPort),
                FreePorts.orFree(webPort));
    }

    /** Where mail is sent to. */
    public URI smtp() {
        return URI.create("smtp://127.0.0.1:" + smtpPort);
    }

    /** Where the page is; {@code /api/mails?after=&limit=} gives the same as JSON, oldest first. */
    public URI web() {
        return URI.create("http://127.0.0.1:" + webPort);
    }

    @Override
    public void close() {
        receiver.close();
        web.close();
    }

    /** Arguments: directory, SMTP port, page port. Runs until the process is asked to end. */
    public static void main(String[] arguments) throws InterruptedException {
        var catcher =
                start(
                        Path.of(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(catcher::close, "mail-stop"));
        new CountDownLatch(1).await();
    }
}
