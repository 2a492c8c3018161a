/** What every service needs and that holds no business word. */
@NullMarked
package dk.revus.kit;

import org.jspecify.annotations.NullMarked;
