package dk.revus.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody with a browser without script, who does not follow redirects unasked. */
record Visitor(String address, Map<String, String> headers) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** A page as it came back. */
    record Page(int status, Map<String, List<String>> headers, Document html) {

        String text() {
            return html.text();
        }

        String header(String name) {
            return String.join(
                    ", ", headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()));
        }

        /** The form that leads there, as the page has filled it in. */
        Form form(String action) {
            var form = html.selectFirst("form[action=" + action + "]");
            if (form == null) {
                throw new AssertionError("No form leads to " + action + " on\n" + html.text());
            }
            return Form.of(form);
        }

        /** The form that the language button sends, as it stands on the page. */
        Form inTheOtherLanguage() {
            var button = html.selectFirst("header button[formaction]");
            if (button == null) {
                throw new AssertionError("Nothing asks for the other language");
            }
            var form = html.selectFirst("form#" + button.attr("form"));
            if (form == null) {
                throw new AssertionError("The language button belongs to no form");
            }
            var sent = new Form(button.attr("formaction"), Form.of(form).fields());
            return button.hasAttr("name")
                    ? sent.with(button.attr("name"), button.attr("value"))
                    : sent;
        }
    }

    /** A form that is being filled in. */
    record Form(String action, Map<String, List<String>> fields) {

        static Form of(Element form) {
            var fields = new LinkedHashMap<String, List<String>>();
            for (var field : form.select("input[name], textarea[name], select[name]")) {
                var off = field.is("[type=checkbox], [type=radio]") && !field.hasAttr("checked");
                if (!off) {
                    fields.computeIfAbsent(field.attr("name"), _ -> new ArrayList<>())
                            .add(value(field));
                }
            }
            return new Form(form.attr("action"), fields);
        }

        private static String value(Element field) {
            return switch (field.tagName()) {
                case "textarea" -> field.wholeText();
                case "select" -> {
                    var chosen = field.selectFirst("option[selected]");
                    var first = chosen == null ? field.selectFirst("option") : chosen;
                    yield first == null ? "" : first.attr("value");
                }
                default -> field.attr("value");
            };
        }

        Form with(String name, String... values) {
            var changed = new LinkedHashMap<>(fields);
            changed.put(name, List.of(values));
            return new Form(action, changed);
        }

        String value(String name) {
            return fields.getOrDefault(name, List.of("")).getFirst();
        }
    }

    Visitor with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Visitor(address, more);
    }

    Page get(String path) {
        return send(request(path).GET());
    }

    /** The page as it comes over the wire. */
    String source(String path) {
        return exchange(request(path).GET()).body();
    }

    Page send(Form form) {
        var body = new ArrayList<String>();
        form.fields()
                .forEach(
                        (name, values) ->
                                values.forEach(
                                        value -> body.add(encode(name) + "=" + encode(value))));
        return send(
                request(form.action())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", body))));
    }

    /** Sends a form with a file in it, as a browser does. */
    Page send(Form form, String fileName, byte[] content) {
        var boundary = "----visitor";
        var body = new java.io.ByteArrayOutputStream();
        var typed = new LinkedHashMap<>(form.fields());
        typed.remove("file");
        typed.forEach(
                (name, values) ->
                        values.forEach(value -> body.writeBytes(part(boundary, name, "", value))));
        body.writeBytes(part(boundary, "file", "; filename=\"" + fileName + "\"", ""));
        var head = body.toByteArray();
        body.reset();
        body.write(head, 0, head.length - 2);
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                request(form.action())
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String boundary, String name, String more, String value) {
        return ("--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                        .formatted(boundary, name, more, value))
                .getBytes(StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var uri = URI.create(address + path.replace("Ø", "%C3%98"));
        var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20));
        headers.forEach(request::setHeader);
        return request;
    }

    private static Page send(HttpRequest.Builder request) {
        var answer = exchange(request);
        return new Page(answer.statusCode(), answer.headers().map(), Jsoup.parse(answer.body()));
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return HTTP.send(
                    request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
