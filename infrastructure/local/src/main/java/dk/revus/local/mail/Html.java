package dk.revus.local.mail;

import dk.revus.local.clock.PlatformClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The two pages. Whatever came with a mail is escaped. */
final class Html {

    static final String STYLE =
            """
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }
            table { border-collapse: collapse; width: 100% }
            h1, th, td { overflow-wrap: anywhere }
            th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid #bbb; vertical-align: top }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border: 1px solid #bbb; padding: 1rem }
            @media (max-width: 40rem) { th, td { padding: .5rem .25rem } }
            a { color: #0059b3 } a:focus { outline: 3px solid #0059b3; outline-offset: 2px }
            """;

    private static final DateTimeFormatter DANISH =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm.ss", Locale.of("da", "DK"))
                    .withZone(PlatformClock.DANISH);

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)]");

    private Html() {}

    /** A page of the list, newest first, with a link to what is older where there is more. */
    static String list(List<Mail> mails, int count, @Nullable String older) {
        String rows = mails.stream().map(Html::row).collect(Collectors.joining());
        String table =
                """
                <table><thead><tr><th scope="col">Sendt (mailens dato)</th><th scope="col">Til</th>\
                <th scope="col">Emne</th></tr></thead><tbody>%s</tbody></table>
                """
                        .formatted(rows);
        String link =
                older == null
                        ? ""
                        : "<p><a href=\"/?before=%s\">Ældre mails</a></p>".formatted(escape(older));
        return page(
                "Fangede mails",
                """
                <p>%d mails. Ingen af dem har forladt denne maskine.</p>
                <p>Hver mails dato er sat af platformens ur. Er uret flyttet, er den en anden end \
                maskinens.</p>
                """
                                .formatted(count)
                        + (mails.isEmpty() ? "<p>Her er ingen mails.</p>" : table)
                        + link);
    }

    private static String row(Mail mail) {
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/mails/%s\">%s</a></td></tr>"
                .formatted(
                        sent(mail),
                        escape(String.join(", ", mail.recipients())),
                        escape(mail.id()),
                        escape(subject(mail)));
    }

    /** What its sender's clock showed; the platform's own may have been moved. */
    private static String sent(Mail mail) {
        var sentAt = mail.sentAt();
        return sentAt == null ? when(mail.receivedAt()) + " (modtaget)" : when(sentAt);
    }

    static String one(Mail mail) {
        String ours =
                mail.headers().entrySet().stream()
                        .map(header -> field(header.getKey(), header.getValue()))
                        .collect(Collectors.joining());
        return page(
                subject(mail),
                "<table><tbody>"
                        + field("Fra", mail.from())
                        + field("Til", String.join(", ", mail.recipients()))
                        + field("Sendt (mailens dato)", sent(mail))
                        + field("Modtaget (maskinens ur)", when(mail.receivedAt()))
                        + field("Message-ID", mail.messageId())
                        + ours
                        + "</tbody></table><pre>"
                        + linked(mail.text())
                        + "</pre><p><a href=\"/\">Alle mails</a></p>");
    }

    static String missing() {
        return page("Siden findes ikke", "<p><a href=\"/\">Alle mails</a></p>");
    }

    private static String subject(Mail mail) {
        var subject = mail.subject();
        return subject == null || subject.isBlank() ? "(uden emne)" : subject;
    }

    private static String field(String name, @Nullable String value) {
        return value == null
                ? ""
                : "<tr><th scope=\"row\">%s</th><td>%s</td></tr>"
                        .formatted(escape(name), escape(value));
    }

    private static String when(Instant moment) {
        return DANISH.format(moment);
    }

    private static String page(String title, String content) {
        return """
               <!doctype html>
               <html lang="da"><head><meta charset="utf-8"><title>%1$s – ReVUS mail</title>
               <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css">
               <link rel="icon" type="image/svg+xml" href="/favicon.svg"></head>
               <body><main><h1>%1$s</h1>
               %2$s
               </main></body></html>
               """
                .formatted(escape(title), content);
    }

    /** The text with its addresses to follow; a full stop after one is the sentence's. */
    private static String linked(String text) {
        var html = new StringBuilder();
        int end = 0;
        for (var address = ADDRESS.matcher(text); address.find(); end = address.end()) {
            var escaped = escape(address.group());
            html.append(escape(text.substring(end, address.start())))
                    .append("<a rel=\"noreferrer\" href=\"%s\">%s</a>".formatted(escaped, escaped));
        }
        return html.append(escape(text.substring(end))).toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
