/** The whole cycle on a platform whose parts die on the way, and what must add up afterwards. */
@NullMarked
package dk.revus.acceptance.chain;

import org.jspecify.annotations.NullMarked;
