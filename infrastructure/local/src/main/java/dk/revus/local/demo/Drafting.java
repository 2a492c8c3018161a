package dk.revus.local.demo;

/**
 * Step 2: two editors at once, a question, an answer reopened and sent again, a sign-off declined.
 */
final class Drafting implements Chapter {

    private static final String TWO_EDITORS = "219";
    private static final String SECOND_THOUGHTS = "161";
    private static final String NOT_YET = "153";

    @Override
    public String title() {
        return "Juni – kommunerne skriver";
    }

    @Override
    public void play(Story story) {
        story.moveTo("2017-06-01T09:00");
        collide(story);
        story.moveTo("2017-06-08T10:00");
        ask(story);
        story.moveTo("2017-06-12T10:00");
        reopen(story);
        story.moveTo("2017-06-19T10:00");
        decline(story);
    }

    private static void collide(Story story) {
        var drafts = new Drafts(story);
        var answer = story.script.of(TWO_EDITORS);
        var seen = drafts.read(answer);
        drafts.save(answer.editor(), answer, seen, "Sagsbehandlerens udkast (eksempeldata)");
        var second =
                drafts.save(answer.director(), answer, seen, "Direktørens udkast (eksempeldata)");
        var theirs = second.json().path("current").path("content").path("coverText").asString();
        story.tell(
                "To i Hillerød skriver samtidig. Den anden får svaret %d og ser den førstes tekst: ”%s”."
                        + " Intet er tabt.",
                second.status(), theirs);
        drafts.save(
                answer.director(),
                answer,
                drafts.read(answer),
                theirs + " + direktørens tilføjelse");
    }

    private static void decline(Story story) {
        var drafts = new Drafts(story);
        var answer = story.script.of(NOT_YET);
        var path = story.response(NOT_YET);
        drafts.write(answer);
        story.player.change(
                answer.editor(),
                path + ":send-for-sign-off",
                drafts.read(answer),
                Story.body().put("to", "MAYOR").put("note", "Klar til godkendelse (eksempeldata)"));
        var comment = "Skriv, hvem der skal være med (eksempeldata)";
        var declined =
                story.player.change(
                        answer.mayor(),
                        path + ":decline-sign-off",
                        story.player.get(answer.mayor(), path),
                        Story.body().put("comment", comment));
        story.tell(
                "Borgmesteren i Brøndby sender svaret tilbage: ”%s”. Det er igen en kladde.",
                declined.path("declined").path("comment").asString());
    }

    private static void ask(Story story) {
        var answer = story.script.of(TWO_EDITORS);
        var questions = "/calls/" + story.call() + "/questions";
        var asked =
                story.player.create(
                        answer.editor(),
                        questions,
                        Story.body().put("text", "Må et ønske bygge på to temaer? (eksempeldata)"));
        story.player.change(
                Story.SECRETARIAT,
                questions + "/" + asked.path("questionId").asString() + ":answer",
                asked,
                Story.body().put("text", "Ja. Skriv begge temaer ved ønsket. (eksempeldata)"));
        story.tell(
                "Hillerød spørger: ”Må et ønske bygge på to temaer?” Sekretariatet svarer, og alle kan læse det.");
    }

    private static void reopen(Story story) {
        var drafts = new Drafts(story);
        var answer = story.script.of(SECOND_THOUGHTS);
        var path = story.response(SECOND_THOUGHTS);
        drafts.answer(answer);
        story.player.change(answer.editor(), path + ":reopen", drafts.read(answer), Story.body());
        var reopened = drafts.read(answer);
        story.tell(
                "Glostrup har sendt, fortryder og åbner igen. Imens gælder den første udgave: kvittering %s.",
                reopened.path("submitted").path("receiptNo").asString());
        drafts.answer(answer);
        story.tell(
                "Den nye udgave er sendt: kvittering %s.",
                drafts.read(answer).path("submitted").path("receiptNo").asString());
    }
}
