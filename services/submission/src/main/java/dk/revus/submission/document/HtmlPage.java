package dk.revus.submission.document;

import dk.revus.kit.text.model.PlainText;
import dk.revus.submission.document.model.Block;
import dk.revus.submission.document.model.Paper;
import java.util.List;

/** The page that becomes a PDF. */
final class HtmlPage {

    private static final String STYLE =
            """
            @page { size: A4; margin: 25mm 20mm 22mm 25mm;
              @top-right { content: "%s"; font: 700 10pt 'Liberation Sans'; color: %s; }
              @bottom-right { content: "%s " counter(page) " %s " counter(pages);
                font: 9pt 'Liberation Sans'; } }
            body { font: 10.5pt/1.4 'Liberation Sans'; }
            h1, h2, h3, p, li { white-space: pre-wrap; word-wrap: break-word; }
            h1 { font-size: 18pt; margin: 0 0 8mm; }
            h2 { font-size: 13pt; margin: 7mm 0 2mm; page-break-after: avoid; }
            h3 { font-size: 11.5pt; margin: 5mm 0 1mm; page-break-after: avoid; }
            p { margin: 0 0 1.5mm; }
            li { margin: 0 0 1mm; }
            """;

    private final EmbeddedFont letters;
    private final Phrases phrases = new Phrases();

    HtmlPage(EmbeddedFont letters) {
        this.letters = letters;
    }

    String of(Paper paper) {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"da\"><head><title>");
        html.append(text(paper.title())).append("</title><meta name=\"subject\" content=\"");
        html.append(text(paper.mark())).append("\"/><style>").append(style(paper));
        html.append("</style></head><body><h1>").append(text(paper.title())).append("</h1>");
        paper.blocks().forEach(block -> add(block, html));
        return html.append("</body></html>").toString();
    }

    private String style(Paper paper) {
        return STYLE.formatted(
                text(paper.mark()).replace("\\", "").replace("&quot;", ""),
                paper.draft() ? "#c00000" : "#404040",
                phrases.say("page"),
                phrases.say("page.of"));
    }

    private void add(Block block, StringBuilder html) {
        switch (block) {
            case Block.Heading(var level, var text) -> {
                var tag = "h" + (level + 1);
                html.append('<').append(tag).append('>').append(text(text));
                html.append("</").append(tag).append('>');
            }
            case Block.Text(var text) -> html.append("<p>").append(text(text)).append("</p>");
            case Block.Fact(var label, var value) ->
                    html.append("<p><strong>")
                            .append(text(label))
                            .append(":</strong> ")
                            .append(text(value))
                            .append("</p>");
            case Block.Steps(var steps) -> list("ol", steps, html);
            case Block.Points(var points) -> list("ul", points, html);
        }
    }

    private void list(String tag, List<String> items, StringBuilder html) {
        html.append('<').append(tag).append('>');
        items.forEach(item -> html.append("<li>").append(text(item)).append("</li>"));
        html.append("</").append(tag).append('>');
    }

    private String text(String text) {
        return Markup.escaped(letters.shown(PlainText.of(text)));
    }
}
