package dk.revus.kit.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Work on many things at the same time, where most of it is waiting for somebody else. */
public final class SideBySide {

    private SideBySide() {}

    /**
     * Returns when each has been worked on; a failure of one does not keep the others from ending.
     *
     * @param atMost how many are worked on at a time
     * @throws RuntimeException the first failure, in the order of the things; likewise an Error
     */
    public static <T> void each(Collection<T> things, int atMost, Consumer<? super T> work) {
        if (things.size() == 1) {
            things.forEach(work);
            return;
        }
        var places = new Semaphore(atMost);
        var all = new ArrayList<Future<?>>(things.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var thing : things) {
                places.acquireUninterruptibly();
                all.add(
                        threads.submit(
                                () -> {
                                    try {
                                        work.accept(thing);
                                    } finally {
                                        places.release();
                                    }
                                }));
            }
        }
        all.stream()
                .filter(one -> one.state() == Future.State.FAILED)
                .findFirst()
                .ifPresent(SideBySide::fail);
    }

    private static void fail(Future<?> failed) {
        switch (failed.exceptionNow()) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }
}
