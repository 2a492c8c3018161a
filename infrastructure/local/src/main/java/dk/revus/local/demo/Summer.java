package dk.revus.local.demo;

import dk.revus.local.demo.Script.Kind;
import dk.revus.local.demo.Script.MunicipalAnswer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the municipalities do until the deadline, each at its time. */
final class Summer {

    private final Story story;
    private final Drafts drafts;
    private final OnBehalf onBehalf;

    private record Scene(LocalDateTime at, Runnable act) {}

    Summer(Story story) {
        this.story = story;
        this.drafts = new Drafts(story);
        this.onBehalf = new OnBehalf(story);
    }

    void pass() {
        scenes().stream()
                .sorted(Comparator.comparing(Scene::at))
                .forEach(
                        scene -> {
                            story.moveTo(scene.at());
                            scene.act().run();
                        });
    }

    private List<Scene> scenes() {
        var scenes = new ArrayList<Scene>();
        story.script.answers().stream()
                .filter(answer -> answer.kind() != Kind.NOTHING)
                .filter(this::hasNotAnswered)
                .forEach(
                        answer -> {
                            scenes.add(new Scene(answer.moment(), () -> answer(answer)));
                            var email = answer.email();
                            if (email != null && email.confirmedAt() != null) {
                                scenes.add(
                                        new Scene(
                                                email.confirmedAt(),
                                                () -> onBehalf.confirm(answer)));
                            }
                        });
        return scenes;
    }

    private boolean hasNotAnswered(MunicipalAnswer answer) {
        return drafts.read(answer).path("submitted").isNull();
    }

    private void answer(MunicipalAnswer answer) {
        if (answer.email() != null) {
            onBehalf.register(answer);
        } else if (answer.isLate()) {
            drafts.write(answer);
        } else {
            drafts.answer(answer);
        }
    }
}
