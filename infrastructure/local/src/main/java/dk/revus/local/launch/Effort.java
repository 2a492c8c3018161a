package dk.revus.local.launch;

import java.time.Duration;

/**
 * What can be seen from outside of the work that a start has done so far.
 *
 * @param answering how many parts answer by now
 * @param logged how many bytes the logs hold
 * @param computed the processor time that the processes have used
 */
record Effort(int answering, long logged, Duration computed) {}
