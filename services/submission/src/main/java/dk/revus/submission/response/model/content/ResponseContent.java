package dk.revus.submission.response.model.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality writes.
 *
 * @param contact a work mailbox or function, so that the secretariat can ask
 * @param localDecision the decision it stands on; null while there is none
 * @param reservation "med forbehold for politisk godkendelse"; null without one
 * @param attachmentIds what is enclosed, in the municipality's order
 */
public record ResponseContent(
        String coverText,
        String contact,
        List<ThemeRank> themeRanks,
        List<Wish> wishes,
        @Nullable LocalDecision localDecision,
        @Nullable Reservation reservation,
        @Naming(Field.Kind.FILES) List<String> attachmentIds) {

    public static final ResponseContent EMPTY =
            new ResponseContent("", "", List.of(), List.of(), null, null, List.of());

    public ResponseContent {
        themeRanks = List.copyOf(themeRanks);
        wishes = List.copyOf(wishes);
        attachmentIds = List.copyOf(attachmentIds);
    }

    /** Codes of the municipalities that its wishes are about. */
    public Set<String> affected() {
        return wishes.stream()
                .flatMap(wish -> wish.affected().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public ResponseContent withWishes(List<Wish> others) {
        return new ResponseContent(
                coverText, contact, themeRanks, others, localDecision, reservation, attachmentIds);
    }

    /** The examples of what works already that its wishes point to. */
    public Set<String> exampleIds() {
        return wishes.stream()
                .flatMap(wish -> wish.continuity().stream())
                .map(ContinuityLink::exampleId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What others than the municipality see of it before the answers are counted. */
    public ResponseContent withoutRanking() {
        return new ResponseContent(
                coverText, contact, List.of(), wishes, localDecision, reservation, attachmentIds);
    }

    /** The same, standing on this decision or with this reservation. */
    public ResponseContent standingOn(
            @Nullable LocalDecision decision, @Nullable Reservation reserved) {
        return new ResponseContent(
                coverText, contact, themeRanks, wishes, decision, reserved, attachmentIds);
    }
}
