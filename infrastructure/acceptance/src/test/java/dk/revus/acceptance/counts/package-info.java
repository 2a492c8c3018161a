/** What one act or one look costs, counted: counts do not depend on the machine. */
@NullMarked
package dk.revus.acceptance.counts;

import org.jspecify.annotations.NullMarked;
