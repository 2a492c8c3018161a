/** Whether the sums are right; how fast anything is, no test asserts. */
@NullMarked
package dk.revus.benchmarks;

import org.jspecify.annotations.NullMarked;
