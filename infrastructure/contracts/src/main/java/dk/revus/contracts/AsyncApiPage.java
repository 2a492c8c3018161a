package dk.revus.contracts;

import static dk.revus.contracts.Html.escaped;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what the AsyncAPI document says as a page for people. The gateway serves it; its pages may
 * have no script and no style of their own, so it has neither.
 */
final class AsyncApiPage {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>ReVUS events</title>
              <link rel="stylesheet" href="/api/page/page.css">
            </head>
            <body>
            <a class="skip" href="#events">Skip to the events</a>
            <header>
              <p><strong>ReVUS events</strong></p>
              <nav aria-label="Other descriptions">
                <a href="/api/">HTTP interface</a>
                <a href="/api/asyncapi.json">AsyncAPI</a>
                <a href="/">Portal</a>
              </nav>
            </header>
            <main id="events" class="events">
            <h1>ReVUS events</h1>
            <p>What the services tell each other: CloudEvents 1.0 on Kafka, binary mode. An event carries what its
            thing now is, so keep the one with the highest <code>ce_sequence</code> per key, and ignore fields and types
            that you do not know. <a href="/api/asyncapi.json">The same for programs</a>.</p>
            <dl>
            <dt>PUBLIC</dt><dd>may be read by everybody</dd>
            <dt>PARTIES</dt><dd>by the organisations in <code>ce_audience</code></dd>
            <dt>INTERNAL</dt><dd>by the services</dd>
            <dt>RESTRICTED</dt><dd>by nobody without a reason</dd>
            </dl>
            <nav aria-labelledby="topics">
            <h2 id="topics">Topics</h2>
            <ul>
            <li><a href="#envelope">The headers of every event</a></li>
            %s
            </ul>
            </nav>
            <section id="envelope" aria-labelledby="envelope-title">
            <h2 id="envelope-title">The headers of every event</h2>
            <p>%s</p>
            %s
            </section>
            %s
            </main>
            </body>
            </html>
            """;

    private AsyncApiPage() {}

    static String text() {
        var envelope = ContractFiles.envelope();
        return PAGE.formatted(
                joined(Topic.all().stream().map(AsyncApiPage::link).toList()),
                escaped(envelope.schema().path("description").asString()),
                fieldsAndExample(envelope, "every event's headers"),
                joined(Topic.all().stream().map(AsyncApiPage::section).toList()));
    }

    private static String link(Topic topic) {
        return "<li><a href=\"#%s\">%s</a>: %s</li>"
                .formatted(topic.channel(), topic.topic(), escaped(topic.about()));
    }

    private static String section(Topic topic) {
        return """
        <section id="%1$s" aria-labelledby="%1$s-title">
        <h2 id="%1$s-title">%2$s</h2>
        <p>%3$s</p>
        <dl>
        <dt>Key</dt><dd><code>%4$s/&lt;id&gt;</code></dd>
        <dt>Told by</dt><dd>%5$s</dd>
        <dt>Read by</dt><dd>%6$s</dd>
        </dl>
        %7$s
        </section>"""
                .formatted(
                        topic.channel(),
                        topic.topic(),
                        escaped(topic.about()),
                        topic.key(),
                        topic.producer(),
                        topic.readers().isEmpty()
                                ? "no other service yet"
                                : String.join(", ", topic.readers()),
                        joined(topic.events().stream().map(e -> message(topic, e)).toList()));
    }

    private static String message(Topic topic, Contract event) {
        return """
        <article id="%1$s" aria-labelledby="%1$s-title">
        <h3 id="%1$s-title">%2$s</h3>
        <p>%3$s</p>
        <dl>
        <dt>Type</dt><dd><code>%4$s</code></dd>
        <dt>Classification</dt><dd>%5$s</dd>
        </dl>
        %6$s
        </article>"""
                .formatted(
                        event.type(),
                        escaped(event.schema().path("title").asString()),
                        escaped(event.schema().path("description").asString()),
                        event.ceType(),
                        String.join(" or ", topic.classificationOf(event)),
                        fieldsAndExample(event, event.type()));
    }

    private static String fieldsAndExample(Contract contract, String what) {
        return """
        <div class="wide" role="region" aria-label="Fields of %1$s" tabindex="0">
        <table>
        <caption>Fields of %1$s</caption>
        <thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead>
        <tbody>
        %2$s
        </tbody>
        </table>
        </div>
        <details>
        <summary>Example of %1$s</summary>
        <pre tabindex="0"><code>%3$s</code></pre>
        </details>"""
                .formatted(
                        what,
                        joined(Field.of(contract.schema()).stream().map(Field::row).toList()),
                        escaped(CompactJson.text(contract.example())));
    }

    private static String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining("\n"));
    }
}
