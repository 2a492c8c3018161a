package dk.revus.analytics.task.model;

import dk.revus.analytics.task.model.Task.Thing;
import dk.revus.kit.security.model.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits, before those alike are gathered.
 *
 * @param organisation that it belongs to
 * @param among where those alike are gathered; the thing itself where each stands alone
 * @param only the one role among those of its kind that it waits for; null for any of them
 */
record Found(
        TaskKind kind,
        @Nullable String organisation,
        Thing thing,
        Thing among,
        long count,
        @Nullable Instant deadline,
        @Nullable String waiting,
        Instant since,
        @Nullable Role only) {

    /** One thing that stands alone, without a deadline, for which nobody waits. */
    static Found alone(TaskKind kind, Thing thing, Instant since) {
        return new Found(kind, null, thing, thing, 1, null, null, since, null);
    }

    Found of(String owner) {
        return new Found(kind, owner, thing, among, count, deadline, waiting, since, only);
    }

    Found gatheredIn(Thing whole) {
        return new Found(kind, organisation, thing, whole, count, deadline, waiting, since, only);
    }

    Found times(long many) {
        return new Found(kind, organisation, thing, among, many, deadline, waiting, since, only);
    }

    Found due(@Nullable Instant moment) {
        return new Found(kind, organisation, thing, among, count, moment, waiting, since, only);
    }

    Found since(Instant moment) {
        return new Found(kind, organisation, thing, among, count, deadline, waiting, moment, only);
    }

    Found awaitedBy(Role role) {
        return awaitedBy(role.name());
    }

    Found awaitedBy(String who) {
        return new Found(kind, organisation, thing, among, count, deadline, who, since, only);
    }

    Found onlyFor(@Nullable Role role) {
        return new Found(kind, organisation, thing, among, count, deadline, waiting, since, role);
    }

    boolean isFor(Caller caller) {
        return kind.isFor(caller, organisation)
                && (only == null
                        || (organisation != null && caller.holdsFor(organisation, Set.of(only))));
    }

    /** Those alike as one task: about the one thing, or about where there are several. */
    static Task gathered(List<Found> alike) {
        var first = alike.getFirst();
        return new Task(
                first.kind(),
                first.kind().command(),
                alike.size() == 1 ? first.thing() : first.among(),
                common(alike, Found::organisation),
                alike.stream().mapToLong(Found::count).sum(),
                earliest(alike.stream().map(Found::deadline).filter(Objects::nonNull).toList()),
                common(alike, Found::waiting),
                Objects.requireNonNull(earliest(alike.stream().map(Found::since).toList())));
    }

    private static @Nullable Instant earliest(Collection<Instant> moments) {
        return moments.stream().min(Instant::compareTo).orElse(null);
    }

    private static @Nullable String common(
            List<Found> alike, Function<Found, @Nullable String> what) {
        var first = what.apply(alike.getFirst());
        return alike.stream().allMatch(one -> Objects.equals(what.apply(one), first))
                ? first
                : null;
    }
}
