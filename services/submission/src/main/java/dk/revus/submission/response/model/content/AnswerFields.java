package dk.revus.submission.response.model.content;

import java.util.List;

/**
 * All that an answer says. What can be opened again, what differs, what is part of the fingerprint,
 * what is told, printed and asked for on a page follows from these: to ask for more is to add a
 * component to one of the records.
 */
public final class AnswerFields {

    public static final Fields<ResponseContent> ANSWER = Fields.of(ResponseContent.class, "");
    public static final Fields<ThemeRank> THEME_RANK = Fields.of(ThemeRank.class, "themeId");
    public static final Fields<Wish> WISH = Fields.of(Wish.class, "id");
    public static final Fields<PrincipleAnswer> PRINCIPLE_ANSWER =
            Fields.of(PrincipleAnswer.class, "principleId");
    public static final Fields<ContinuityLink> LINK = Fields.of(ContinuityLink.class, "");
    public static final Fields<LocalDecision> DECISION = Fields.of(LocalDecision.class, "");
    public static final Fields<Reservation> RESERVATION = Fields.of(Reservation.class, "");

    private static final List<Fields<?>> ALL =
            List.of(ANSWER, THEME_RANK, WISH, PRINCIPLE_ANSWER, LINK, DECISION, RESERVATION);

    private AnswerFields() {}

    /**
     * The fields of a part of an answer.
     *
     * @throws IllegalArgumentException for what is no part of one
     */
    public static Fields<?> of(Class<?> part) {
        return ALL.stream()
                .filter(fields -> fields.type() == part)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part of an answer: " + part));
    }
}
