/** Who is told what, once: as mail and in the platform. */
@NullMarked
package dk.revus.notification;

import org.jspecify.annotations.NullMarked;
