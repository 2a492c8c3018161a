/** Measures a running platform from outside, through its public door. */
@NullMarked
package dk.revus.benchmarks;

import org.jspecify.annotations.NullMarked;
