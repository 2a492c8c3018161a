package dk.revus.acceptance.permission;

import dk.revus.kit.permission.Permissions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A permission table and the service that keeps it. */
record Table(String service, Permissions rules) {

    private static final String EVERY_TABLE = "classpath*:dk/revus/*/**/model/*Permissions.class";
    private static final Map<String, String> NAMES = Map.of("themecatalogue", "theme-catalogue");

    String thing() {
        return rules.thing();
    }

    /** Those of all services, sorted. They are looked for, so that none can be forgotten. */
    static List<Table> all() {
        var found = new ArrayList<Table>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(EVERY_TABLE)) {
                var path = file.getURL().getPath();
                var type =
                        path.substring(path.lastIndexOf("dk/revus/"), path.length() - 6)
                                .replace('/', '.');
                var service = type.split("\\.")[2];
                var table = (Permissions) Class.forName(type).getField("TABLE").get(null);
                found.add(new Table(NAMES.getOrDefault(service, service), table));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A permission table is called TABLE and public", e);
        }
        found.sort(Comparator.comparing(Table::service).thenComparing(Table::thing));
        return found;
    }
}
