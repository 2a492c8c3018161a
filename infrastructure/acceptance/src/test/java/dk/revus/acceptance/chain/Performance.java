package dk.revus.acceptance.chain;

import dk.revus.acceptance.chain.Evidence.Acknowledged;
import dk.revus.acceptance.chain.Faults.Fault;
import dk.revus.local.demo.Replay;
import dk.revus.local.launch.Part;
import dk.revus.local.launch.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The replay with a death in every service, and somebody who never stops writing. */
final class Performance {

    private static final int DRAFTING = 1;
    private static final int CONSOLIDATION = 4;
    private static final int THE_MEETING = 6;
    private static final int THE_PROJECT = 8;

    /** Each dies while commands that need it are being sent. */
    private static final Map<Integer, List<Fault>> DEATHS =
            Map.of(
                    DRAFTING,
                    List.of(new Fault(Part.SUBMISSION, 3), new Fault(Part.KAFKA, 4)),
                    CONSOLIDATION,
                    List.of(new Fault(Part.THEME_CATALOGUE, 4)),
                    THE_MEETING,
                    List.of(
                            new Fault(Part.STRATEGY, 2),
                            new Fault(Part.NOTIFICATION, 10),
                            new Fault(Part.MONGODB, 20),
                            new Fault(Part.ANALYTICS, 30),
                            new Fault(Part.GATEWAY, 40)),
                    THE_PROJECT,
                    List.of(new Fault(Part.PROJECT, 1)));

    private final Replay replay;
    private final Faults faults;
    private final BusyEditor editor;

    Performance(Platform platform) {
        this.replay = new Replay(platform, System.out::println);
        this.faults = new Faults(platform, () -> replay.ledger().size(), DEATHS);
        this.editor =
                new BusyEditor(
                        platform, "dragoer-sagsbehandler", "/calls/IK-2017-01/responses/155");
    }

    void play() {
        replay.play(this::before);
        faults.settle();
    }

    private void before(int chapter, String title) {
        if (chapter == DRAFTING) {
            editor.begin();
        }
        faults.before(chapter, title);
        if (chapter == DRAFTING + 1) {
            editor.close();
        }
    }

    /** A mail may be taken and the taking not be written down: as often as one of these died. */
    static int excusedRepeats() {
        return (int)
                DEATHS.values().stream()
                        .flatMap(List::stream)
                        .filter(f -> f.part() == Part.NOTIFICATION || f.part() == Part.MONGODB)
                        .count();
    }

    static int deaths() {
        return DEATHS.values().stream().mapToInt(List::size).sum();
    }

    List<String> diary() {
        var diary = new ArrayList<>(faults.happened());
        diary.add(
                "meanwhile %d drafts were saved, %d attempts were not answered"
                        .formatted(editor.acknowledged().size(), editor.unanswered()));
        return diary;
    }

    int happened() {
        return faults.happened().size();
    }

    List<Acknowledged> acknowledged() {
        return Stream.concat(
                        replay.ledger().stream()
                                .map(
                                        done ->
                                                new Acknowledged(
                                                        done.user(),
                                                        done.path(),
                                                        done.commandId(),
                                                        done.status(),
                                                        version(done.etag()))),
                        editor.acknowledged().stream())
                .toList();
    }

    private static long version(@Nullable String etag) {
        return etag == null ? -1 : Long.parseLong(etag.replaceAll("^\"([0-9]+).*$", "$1"));
    }
}
