package dk.revus.submission.response.model.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fingerprint of a content: SHA-256 over its parts, each preceded by its length in UTF-8 bytes,
 * so that no two contents can be written alike. The order is in the service's README. A content
 * that uses none of the later parts ends before them, so the fingerprints given earlier hold. What
 * was asked for after those ({@link Later}) follows with its path, each only where it says
 * something.
 */
public final class ContentHash {

    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public static String of(ResponseContent content) {
        var hash = new ContentHash();
        hash.add(content.coverText()).add(content.contact());
        hash.add(content.themeRanks().size());
        content.themeRanks().forEach(rank -> hash.add(rank.themeId()).add(rank.rank()));
        hash.add(content.wishes().size());
        content.wishes().forEach(hash::add);
        if (usesLaterParts(content)) {
            hash.addLaterParts(content);
        }
        ContentFields.later(content).forEach(said -> hash.add(said.path()).add(said.text()));
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(Wish wish) {
        add(wish.id()).add(wish.rank()).add(wish.title());
        add(wish.problem()).add(wish.wantedEffort());
        add(wish.themeBase().kind().name()).add(wish.themeBase().themeIds().size());
        wish.themeBase().themeIds().forEach(this::add);
        add(wish.principleAnswers().size());
        wish.principleAnswers()
                .forEach(a -> add(a.principleId()).add(a.degree().name()).add(a.text()));
        add(wish.continuity().size());
        wish.continuity().forEach(l -> add(l.exampleId()).add(l.relation().name()).add(l.note()));
    }

    private static boolean usesLaterParts(ResponseContent content) {
        return content.localDecision() != null
                || content.reservation() != null
                || !content.attachmentIds().isEmpty()
                || content.wishes().stream().anyMatch(ContentHash::usesLaterParts);
    }

    private static boolean usesLaterParts(Wish wish) {
        return !wish.affected().isEmpty()
                || !wish.partners().isEmpty()
                || !wish.horizon().isEmpty();
    }

    private void addLaterParts(ResponseContent content) {
        var decision = content.localDecision();
        add(decision == null ? 0 : 1);
        if (decision != null) {
            add(decision.body()).add(decision.date().toString()).add(decision.item());
        }
        var reservation = content.reservation();
        add(reservation == null ? 0 : 1);
        if (reservation != null) {
            add(reservation.body()).add(reservation.expectedDate().toString());
        }
        add(content.attachmentIds().size());
        content.attachmentIds().forEach(this::add);
        for (var wish : content.wishes()) {
            add(wish.affected().size());
            wish.affected().forEach(this::add);
            add(wish.partners()).add(wish.horizon());
        }
    }

    private ContentHash add(int number) {
        return add(Integer.toString(number));
    }

    private ContentHash add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }
}
