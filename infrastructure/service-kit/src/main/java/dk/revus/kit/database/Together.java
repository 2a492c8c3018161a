package dk.revus.kit.database;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Does for many at once what many ask for at the same time. Whoever comes while nothing is under
 * way is served at once; whoever comes meanwhile waits, and one of those who wait asks for all of
 * them. So one alone is served as quickly as ever, and under load a command, a connection and a
 * commit of the database are shared.
 */
final class Together<A, R> {

    /** So that a command stays small, and not too many hear of its failure. */
    private static final int AT_MOST = 100;

    private final Consumer<List<Asked<A, R>>> work;
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Asked<A, R>> queue = new ArrayDeque<>();
    private boolean underWay;

    /**
     * @param work answers each; begun after each of them was asked
     */
    Together(Consumer<List<Asked<A, R>>> work) {
        this.work = work;
    }

    /** What somebody waits for: until it is their turn to ask, and until there is an answer. */
    record Asked<A, R>(A what, CompletableFuture<Boolean> turn, CompletableFuture<R> answer) {

        private Asked(A what) {
            this(what, new CompletableFuture<>(), new CompletableFuture<>());
        }

        void answer(R with) {
            answer.complete(with);
            turn.complete(false);
        }

        void fail(Throwable why) {
            answer.completeExceptionally(why);
            turn.complete(false);
        }

        boolean isAnswered() {
            return answer.isDone();
        }
    }

    /**
     * @throws MongoException and whatever else the work failed with
     */
    R ask(A what) {
        var mine = new Asked<A, R>(what);
        if (isFirst(mine) || isMyTurn(mine)) {
            try {
                carryOut(withOthers(mine));
            } finally {
                passOn();
            }
        }
        return await(mine.answer);
    }

    private boolean isFirst(Asked<A, R> mine) {
        lock.lock();
        try {
            if (underWay) {
                queue.add(mine);
                return false;
            }
            underWay = true;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Whoever is interrupted while waiting leaves, and never keeps the others from going on. */
    private boolean isMyTurn(Asked<A, R> mine) {
        try {
            return await(mine.turn);
        } catch (MongoInterruptedException e) {
            leave(mine);
            throw e;
        }
    }

    private void leave(Asked<A, R> mine) {
        lock.lock();
        try {
            if (!queue.remove(mine) && mine.turn.getNow(false)) {
                passOn();
            }
        } finally {
            lock.unlock();
        }
    }

    private List<Asked<A, R>> withOthers(Asked<A, R> mine) {
        var together = new ArrayList<Asked<A, R>>();
        together.add(mine);
        lock.lock();
        try {
            while (together.size() < AT_MOST && !queue.isEmpty()) {
                together.add(queue.remove());
            }
        } finally {
            lock.unlock();
        }
        return together;
    }

    private void passOn() {
        lock.lock();
        try {
            var next = queue.poll();
            underWay = next != null;
            if (next != null) {
                next.turn.complete(true);
            }
        } finally {
            lock.unlock();
        }
    }

    private void carryOut(List<Asked<A, R>> together) {
        try {
            work.accept(together);
        } catch (MongoException e) {
            failRest(together, e);
        } catch (RuntimeException e) {
            apart(together, e);
        } catch (Error e) {
            failRest(together, e);
            throw e;
        }
    }

    private void failRest(List<Asked<A, R>> together, Throwable why) {
        together.stream().filter(one -> !one.isAnswered()).forEach(one -> one.fail(why));
    }

    /** One that cannot even be put into words, such as one too large, is nobody else's fault. */
    private void apart(List<Asked<A, R>> together, RuntimeException why) {
        if (together.size() == 1) {
            failRest(together, why);
        } else {
            together.stream()
                    .filter(one -> !one.isAnswered())
                    .forEach(one -> carryOut(List.of(one)));
        }
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MongoInterruptedException("Interrupted while others were asking", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException why -> throw why;
                case Error why -> throw why;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
