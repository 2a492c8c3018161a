package dk.revus.portal.board;

import dk.revus.portal.api.AnalyticsApi;
import dk.revus.portal.api.model.Tile;
import dk.revus.portal.chart.ParticipationCharts;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.Loaded;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where each municipality stands, by landsdel. */
@Controller
class BoardController {

    private static final String MISSING = "mangler";

    private final AnalyticsApi analytics;
    private final CurrentCycle current;
    private final ParticipationCharts participation;
    private final Formats formats;

    BoardController(
            AnalyticsApi analytics,
            CurrentCycle current,
            ParticipationCharts participation,
            Formats formats) {
        this.analytics = analytics;
        this.current = current;
        this.participation = participation;
        this.formats = formats;
    }

    /**
     * @param shown {@code mangler} for those alone of whom no answer holds
     */
    @GetMapping("/board")
    String board(
            @RequestParam(required = false) @Nullable String cycle,
            @RequestParam(required = false) @Nullable String call,
            @RequestParam(name = "vis", required = false) @Nullable String shown,
            Model model) {
        var id = current.id(cycle);
        var board = analytics.board(id, call == null || call.isBlank() ? null : call);
        model.addAttribute("calls", Loaded.of(() -> current.calls(id)).or(List.of()));
        model.addAttribute("board", board);
        model.addAttribute("calledOff", current.calledOff(board.callId()));
        var missingOnly = MISSING.equals(shown);
        model.addAttribute("missingOnly", missingOnly);
        model.addAttribute("cycleAsked", cycle);
        model.addAttribute(
                "participation",
                participation.of(board.participation(), board.invited()).orElse(null));
        model.addAttribute("landsdele", byLandsdel(missingOnly ? board.missing() : board.tiles()));
        return "board/board";
    }

    private Map<String, List<Tile>> byLandsdel(List<Tile> tiles) {
        return tiles.stream()
                .sorted(Comparator.comparing(BoardController::nameOf, Formats.danishOrder()))
                .collect(
                        Collectors.groupingBy(
                                tile -> landsdelOf(tile),
                                () -> new TreeMap<>(Formats.danishOrder()),
                                Collectors.toList()));
    }

    private String landsdelOf(Tile tile) {
        var landsdel = tile.landsdel();
        return landsdel == null ? formats.text("board.noLandsdel", "–") : landsdel.name();
    }

    private static String nameOf(Tile tile) {
        return Objects.requireNonNullElse(tile.name(), tile.organisation());
    }
}
