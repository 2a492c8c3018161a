package dk.revus.strategy.cycle.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a cycle is called, and the days it is planned around. */
public record CyclePlan(String title, List<Milestone> milestones) {

    public CyclePlan {
        milestones = List.copyOf(milestones);
    }

    /** The milestones, in their order. */
    public Map<String, Milestone> byKey() {
        var found = new LinkedHashMap<String, Milestone>();
        milestones.forEach(milestone -> found.put(milestone.key(), milestone));
        return found;
    }

    /** The same, with the milestone of a meeting on the day that the meeting has now. */
    CyclePlan following(LocalDate from, LocalDate to) {
        return new CyclePlan(
                title,
                milestones.stream()
                        .map(stone -> stone.isMeetingOn(from) ? stone.movedTo(to) : stone)
                        .toList());
    }

    /** The same, remembering of days that stay from where they were moved. */
    CyclePlan remembering(CyclePlan before) {
        return new CyclePlan(
                title, milestones.stream().map(stone -> remembered(stone, before)).toList());
    }

    private static Milestone remembered(Milestone stone, CyclePlan before) {
        return before.milestones().stream()
                .filter(earlier -> earlier.key().equals(stone.key()))
                .filter(earlier -> earlier.date().equals(stone.date()))
                .findFirst()
                .map(
                        earlier ->
                                new Milestone(
                                        stone.key(),
                                        stone.title(),
                                        stone.date(),
                                        earlier.movedFrom()))
                .orElse(stone);
    }
}
