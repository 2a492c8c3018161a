package dk.revus.kit.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How an id is read out of an address, so that a controller's method takes it by its type. A bean
 * of this for each such type is all it needs.
 *
 * @param read given the variables of the address by their names; empty when they name nothing,
 *     which is answered as what is not there: 404
 */
public record PathId<T>(Class<T> type, Function<UnaryOperator<String>, Optional<T>> read) {}
