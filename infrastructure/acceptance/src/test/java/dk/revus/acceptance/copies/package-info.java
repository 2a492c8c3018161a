/** Several copies of each service on one broker: how they share the work, and inherit it. */
@NullMarked
package dk.revus.acceptance.copies;

import org.jspecify.annotations.NullMarked;
