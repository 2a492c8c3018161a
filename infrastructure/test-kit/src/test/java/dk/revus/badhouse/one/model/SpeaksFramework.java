package dk.revus.badhouse.one.model;

import org.springframework.stereotype.Component;

/** A model that knows a framework. */
@Component
public class SpeaksFramework {}
