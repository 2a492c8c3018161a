package dk.revus.themecatalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Municipalities that start, send, reopen, change and withdraw as chance has it. */
final class RandomHistory {

    private static final List<String> MUNICIPALITIES =
            List.of("101", "147", "151", "153", "155", "157", "159", "161", "163", "165");

    private final Random chance;
    private final int themes;

    RandomHistory(Random chance, int themes) {
        this.chance = chance;
        this.themes = themes;
    }

    /**
     * One event of one response.
     *
     * @param ranking numbers of themes, the first choice first
     */
    record ResponseEvent(
            String municipality,
            long sequence,
            String type,
            String state,
            List<Integer> ranking,
            List<Wish> wishes) {}

    /**
     * @param bases numbers of the themes it builds on
     */
    record Wish(int number, String title, List<Integer> bases) {}

    /** In the order in which it happened. */
    List<ResponseEvent> tell() {
        return MUNICIPALITIES.stream().flatMap(code -> of(code).stream()).toList();
    }

    private List<ResponseEvent> of(String municipality) {
        var told = new ArrayList<ResponseEvent>();
        add(told, municipality, "started", "DRAFT", List.of(), List.of());
        int rounds = chance.nextInt(4);
        for (int round = 0; round < rounds; round++) {
            var ranking = ranking();
            var wishes = wishes(round);
            add(told, municipality, "submitted", "SUBMITTED", ranking, wishes);
            switch (chance.nextInt(3)) {
                case 0 -> add(told, municipality, "reopened", "DRAFT", ranking, wishes);
                case 1 -> add(told, municipality, "withdrawn", "WITHDRAWN", List.of(), List.of());
                default -> {
                    // nothing more in this round
                }
            }
        }
        return told;
    }

    private static void add(
            List<ResponseEvent> told,
            String municipality,
            String what,
            String state,
            List<Integer> ranking,
            List<Wish> wishes) {
        var sequence = told.size() * 64L + 64;
        told.add(
                new ResponseEvent(
                        municipality, sequence, "response." + what, state, ranking, wishes));
    }

    private List<Integer> ranking() {
        var order = new ArrayList<>(IntStream.range(0, themes).boxed().toList());
        Collections.shuffle(order, chance);
        return List.copyOf(order.subList(0, chance.nextInt(themes + 1)));
    }

    private List<Wish> wishes(int round) {
        return IntStream.rangeClosed(1, 3)
                .filter(number -> chance.nextBoolean())
                .mapToObj(n -> new Wish(n, "Ønske " + n + " i runde " + round, ranking()))
                .toList();
    }

    /**
     * Within a key the order stays; events are also repeated, right away or much later, and half of
     * them once more when all is told.
     */
    static List<ResponseEvent> shuffledAcrossKeys(List<ResponseEvent> history, Random chance) {
        var keys = new LinkedHashMap<String, Deque<ResponseEvent>>();
        history.forEach(
                told ->
                        keys.computeIfAbsent(told.municipality(), key -> new ArrayDeque<>())
                                .add(told));
        var open = new ArrayList<>(keys.values());
        var shuffled = new ArrayList<ResponseEvent>();
        while (!open.isEmpty()) {
            var key = open.get(chance.nextInt(open.size()));
            shuffled.add(key.removeFirst());
            if (key.isEmpty()) {
                open.remove(key);
            }
            if (chance.nextInt(3) == 0) {
                shuffled.add(shuffled.get(chance.nextInt(shuffled.size())));
            }
        }
        history.stream().filter(old -> chance.nextBoolean()).forEach(shuffled::add);
        return shuffled;
    }
}
