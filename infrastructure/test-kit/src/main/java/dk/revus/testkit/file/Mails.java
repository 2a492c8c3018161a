package dk.revus.testkit.file;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** E-mails as mail programs save them. */
public final class Mails {

    private static final String HEAD =
            """
            Thread-Topic: =?utf-8?B?U3ZhciBww6UgaW5ka2FsZGVsc2U=?=
            From: Albertslund Kommune <ks@albertslund.example>
            To: KKR <kkr@kkr.example>
            Date: Thu, 15 Jun 2017 09:00:00 +0200
            Subject: =?utf-8?B?U3ZhciBww6UgaW5ka2FsZGVsc2U=?=
            MIME-Version: 1.0
            """;

    private static final String WORDS =
            """
            --p
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            <p>K=C3=A6re KKR</p>
            """;

    private Mails() {}

    /** Somebody wrote, and enclosed nothing. */
    public static byte[] plain() {
        return bytes(HEAD + "Content-Type: text/plain; charset=utf-8\n\nKære KKR\n");
    }

    /** With files by their names. */
    public static byte[] with(Map<String, byte[]> files) {
        var mail = new StringBuilder(HEAD).append("Content-Type: multipart/mixed; boundary=p\n\n");
        mail.append(WORDS);
        files.forEach((name, content) -> mail.append(enclosed(name, content)));
        return bytes(mail.append("--p--\n").toString());
    }

    /** As somebody forwards it. */
    public static byte[] forwarding(byte[] mail) {
        var boundary = "outer" + mail.length;
        return bytes(
                HEAD
                        + "Content-Type: multipart/mixed; boundary=%s\n\n".formatted(boundary)
                        + "--%s\nContent-Type: message/rfc822\n\n".formatted(boundary)
                        + new String(mail, StandardCharsets.UTF_8)
                        + "\n--%s--\n".formatted(boundary));
    }

    /** One program saves what is enclosed as one kind of picture, another as another. */
    public static byte[] withTwoNames() {
        var content = Base64.getEncoder().encodeToString(GoodFiles.of("png"));
        return bytes(
                HEAD
                        + "Content-Type: multipart/mixed; boundary=p\n\n"
                        + "--p\nContent-Type: image/png; name=a.png\n"
                        + "Content-Disposition: attachment; filename=a.jpg\n"
                        + "Content-Transfer-Encoding: base64\n\n"
                        + content
                        + "\n--p--\n");
    }

    public static byte[] encrypted() {
        return bytes(
                HEAD
                        + "Content-Type: application/pkcs7-mime; name=smime.p7m\n"
                        + "Content-Transfer-Encoding: base64\n\nMIAGCSqGSIb3DQEHA6CAMIACAQAx\n");
    }

    private static String enclosed(String name, byte[] content) {
        var coded = "=?utf-8?B?" + base64(name.getBytes(StandardCharsets.UTF_8)) + "?=";
        return "--p\nContent-Type: application/octet-stream; name=\"%s\"\n".formatted(coded)
                + "Content-Disposition: attachment; filename=\"%s\"\n".formatted(coded)
                + "Content-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(content)
                + "\n";
    }

    private static String base64(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }

    private static byte[] bytes(String mail) {
        return mail.replaceAll("\r?\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
