/** Questions about a call, asked by municipalities and answered for everybody to read. */
@NullMarked
package dk.revus.submission.question;

import org.jspecify.annotations.NullMarked;
