/** Values as text: JSON, and ids that sort by the time they were made. */
@NullMarked
package dk.revus.kit.text;

import org.jspecify.annotations.NullMarked;
