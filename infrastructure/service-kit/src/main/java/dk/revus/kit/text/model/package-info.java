/** Text as people write it. */
@NullMarked
package dk.revus.kit.text.model;

import org.jspecify.annotations.NullMarked;
