package dk.revus.local.mongodb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * The file behind the databases. It is written when {@link #commit()} says so and at no other time,
 * so what a reader finds after a crash is the state between two commits, never half of one.
 *
 * <p>What is committed has been handed to the operating system: it survives the death of the
 * process. It is not forced to the disk, so the last moments can be lost with the machine's power.
 */
final class Store implements AutoCloseable {

    private static final String DOCUMENTS = "documents.";
    private static final String INDEX = "index.";
    private static final int COMMITS_BETWEEN_TIDYING = 100;
    private static final int TIDY_BELOW_PERCENT = 50;
    private static final int TIDY_BYTES = 1 << 20;

    private final MVStore store;
    private final MVMap.Builder<String, Kept> documentMaps =
            new MVMap.Builder<String, Kept>()
                    .keyType(StringDataType.INSTANCE)
                    .valueType(DocumentType.INSTANCE);
    private final MVMap.Builder<String, String> indexMaps =
            new MVMap.Builder<String, String>()
                    .keyType(StringDataType.INSTANCE)
                    .valueType(StringDataType.INSTANCE);
    private int commits;

    private Store(MVStore store) {
        this.store = store;
    }

    /** Opens the store in a directory, or one in memory. */
    static Store open(@Nullable Path directory) {
        var settings = new MVStore.Builder().autoCommitDisabled().autoCommitBufferSize(0);
        if (directory != null) {
            var file = file(directory).toString();
            compact(file);
            settings.fileName(file);
        }
        var opened = settings.open();
        opened.setRetentionTime(0);
        opened.setVersionsToKeep(0);
        return new Store(opened);
    }

    /**
     * Leaves out what is no longer part of anything. The old file is there until the new one is.
     */
    private static void compact(String file) {
        MVStoreTool.compactCleanUp(file);
        if (Files.exists(Path.of(file))) {
            MVStoreTool.compact(file, false);
        }
    }

    private static Path file(Path directory) {
        try {
            return Files.createDirectories(directory).resolve("databases.mv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MVMap<String, Kept> documents(String namespace) {
        return store.openMap(DOCUMENTS + namespace, documentMaps);
    }

    MVMap<String, String> index(String namespace, String name) {
        return store.openMap(indexName(namespace, name), indexMaps);
    }

    void removeDocuments(String namespace) {
        store.removeMap(DOCUMENTS + namespace);
    }

    void removeIndex(String namespace, String name) {
        store.removeMap(indexName(namespace, name));
    }

    List<String> databases() {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(
                        name ->
                                name.substring(
                                        DOCUMENTS.length(), name.indexOf('.', DOCUMENTS.length())))
                .distinct()
                .toList();
    }

    /** From here on everything done so far survives the death of the process. */
    void commit() {
        if (store.hasUnsavedChanges()) {
            store.commit();
            commits++;
            if (commits % COMMITS_BETWEEN_TIDYING == 0 && !isInMemory()) {
                store.compact(TIDY_BELOW_PERCENT, TIDY_BYTES);
            }
        }
    }

    long size() {
        return isInMemory() ? 0 : store.getFileStore().size();
    }

    private boolean isInMemory() {
        return store.getFileStore() == null;
    }

    @Override
    public void close() {
        store.close();
    }

    private static String indexName(String namespace, String name) {
        return INDEX + namespace + "/" + name;
    }
}
