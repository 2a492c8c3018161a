package dk.revus.local.demo;

import dk.revus.local.demo.Script.Email;
import dk.revus.local.demo.Script.MunicipalAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An answer that came by e-mail: the secretariat writes it down, the municipality stands by it. */
final class OnBehalf {

    private final Story story;
    private final Drafts drafts;

    OnBehalf(Story story) {
        this.story = story;
        this.drafts = new Drafts(story);
    }

    /** The e-mail itself is kept beside what is written down from it. */
    void register(MunicipalAnswer answer) {
        var email = Objects.requireNonNull(answer.email());
        var path = story.response(answer.municipality());
        var original =
                story.player.upload(
                        Story.SECRETARIAT,
                        path + "/originals",
                        "e-mail-" + answer.user() + ".pdf",
                        pdf(answer, email));
        var seen = story.player.get(Story.SECRETARIAT, path);
        var body =
                Story.body()
                        .put("channel", "EMAIL")
                        .put("receivedOn", email.receivedOn().toString())
                        .put("originalId", original.path("attachmentId").asString());
        body.set("content", drafts.content(answer, seen));
        story.player.change(Story.SECRETARIAT, path + ":register-on-behalf", seen, body);
        story.tell(
                "%s har sendt en e-mail. Sekretariatet gemmer den og registrerer svaret: kvittering %s."
                        + " Svaret tæller med, også før kommunen har bekræftet det.",
                story.nameOf(answer.municipality()),
                drafts.read(answer).path("submitted").path("receiptNo").asString());
    }

    void confirm(MunicipalAnswer answer) {
        var path = story.response(answer.municipality());
        story.player.change(
                answer.mayor(), path + ":confirm-on-behalf", drafts.read(answer), Story.body());
        story.tell("%s bekræfter svaret.", story.nameOf(answer.municipality()));
    }

    private byte[] pdf(MunicipalAnswer answer, Email email) {
        var lines = new ArrayList<String>();
        lines.add("E-mail til sekretariatet (eksempeldata)");
        lines.add("Fra: " + story.nameOf(answer.municipality()) + " Kommune");
        lines.add("Modtaget: " + email.receivedOn());
        lines.addAll(List.of("", "Vores ønsker til temaer i ReVUS 2019-2022:"));
        answer.wished().forEach(wish -> lines.add("- " + wish.title()));
        lines.addAll(List.of("", "Vi prioriterer temaforslagene sådan:"));
        answer.ranking().forEach(theme -> lines.add("- " + theme));
        return OnePage.pdf(lines);
    }
}
