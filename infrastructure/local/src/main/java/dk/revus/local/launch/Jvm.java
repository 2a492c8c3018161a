package dk.revus.local.launch;

import java.util.List;

/**
 * One process to be.
 *
 * @param name what its log and pid file are called
 * @param parts what runs in it
 */
record Jvm(String name, List<Part> parts) {}
