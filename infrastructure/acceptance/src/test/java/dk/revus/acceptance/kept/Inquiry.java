package dk.revus.acceptance.kept;

import dk.revus.acceptance.kept.Description.Get;
import dk.revus.local.http.Http;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Asks for everything that the API describes, for everybody: each list, and with the names found in
 * it the things themselves and what belongs to them. Of things that somebody does not see in the
 * list a few are asked for all the same, so that it is known how that is refused.
 */
final class Inquiry {

    private static final int A_FEW = 2;

    /** More than a list gives at once; the events give so many. */
    private static final int LIMIT = 1000;

    private final Asker asker;
    private final List<String> accounts;
    private final Map<Question, Answer> answers = new LinkedHashMap<>();

    /** What is in each list, by its path and by the account that it was shown to. */
    private final Map<String, Map<String, Set<String>>> lists = new HashMap<>();

    Inquiry(Asker asker, List<String> accounts) {
        this.asker = asker;
        this.accounts = accounts;
    }

    Map<Question, Answer> everything() {
        for (var get : Description.gets()) {
            var questions = new ArrayList<Question>();
            for (var account : accounts) {
                var asked = paths(account, get.path()).map(path -> question(account, path, get));
                questions.addAll(asked.limit(isForDocuments(get) ? A_FEW : LIMIT).toList());
            }
            var told = asker.ask(questions);
            told.forEach(this::learn);
            answers.putAll(told);
        }
        return answers;
    }

    /** A path with every name that this account has come to know in the place of each "{…}". */
    private Stream<String> paths(String account, String described) {
        var known = List.of("");
        for (var segment : described.substring(1).split("/")) {
            var longer = new ArrayList<String>();
            for (var path : known) {
                names(account, path, segment).forEach(name -> longer.add(path + "/" + name));
            }
            known = longer;
        }
        return known.stream();
    }

    private Stream<String> names(String account, String list, String segment) {
        if (!segment.contains("{")) {
            return Stream.of(segment);
        }
        var names = namesIn(list, account);
        if (segment.startsWith("{from}..{to}")) {
            return Stream.iterate(1, n -> n < names.size(), n -> n + 1)
                    .map(n -> names.get(n) + ".." + names.get(n - 1));
        }
        return names.stream().map(name -> segment.replaceFirst("\\{[^}]*}", name));
    }

    /** Those that this account sees, and a few that others see. */
    private List<String> namesIn(String list, String account) {
        var byAccount = lists.getOrDefault(list, Map.of());
        var seen = byAccount.getOrDefault(account, Set.of());
        var unseen =
                byAccount.values().stream()
                        .flatMap(Set::stream)
                        .distinct()
                        .filter(name -> !seen.contains(name))
                        .limit(A_FEW);
        return Stream.concat(seen.stream(), unseen).toList();
    }

    private void learn(Question question, Answer answer) {
        if (answer.status() == 200 && answer.mediaType().equals("application/json")) {
            lists.computeIfAbsent(question.path().replaceFirst("\\?.*", ""), _ -> new TreeMap<>())
                    .put(question.account(), names(question, answer));
        }
    }

    /** A response goes by its municipality, everything else by the first field of its entry. */
    private static Set<String> names(Question question, Answer answer) {
        var names = new LinkedHashSet<String>();
        for (var item : Http.JSON.readTree(answer.body()).path("items")) {
            var name =
                    question.get().endsWith("/responses")
                            ? item.path("organisation")
                            : item.iterator().next();
            names.add(URLEncoder.encode(name.asString(), StandardCharsets.UTF_8));
        }
        return names;
    }

    private static Question question(String account, String path, Get get) {
        var query = get.parameters().contains("limit") ? "?limit=" + LIMIT : "";
        return new Question(account, path + query, get.path());
    }

    /** They take long to make, and show what the JSON shows. */
    private static boolean isForDocuments(Get get) {
        return new Question(Question.NOBODY, "", get.path()).isForADocument();
    }
}
