package dk.revus.themecatalogue.support.model;

/**
 * How much the municipalities stand behind a theme. Advice only: the meeting decides.
 *
 * @param municipalities how many ranked it at all
 * @param firstChoices how many ranked it first
 * @param borda its points, see {@link Counting}
 */
public record Support(int municipalities, int firstChoices, int borda) {

    static final Support NONE = new Support(0, 0, 0);

    Support plus(int rank, int points) {
        return new Support(municipalities + 1, firstChoices + (rank == 1 ? 1 : 0), borda + points);
    }
}
