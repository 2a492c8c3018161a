/** The platform as somebody sees it who has only read its description. */
@NullMarked
package dk.revus.acceptance.client;

import org.jspecify.annotations.NullMarked;
