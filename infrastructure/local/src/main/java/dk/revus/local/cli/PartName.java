package dk.revus.local.cli;

import dk.revus.local.launch.Part;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A part by the name people use. */
final class PartName implements ITypeConverter<Part> {

    @Override
    public Part convert(String name) {
        return Part.named(name)
                .orElseThrow(() -> new TypeConversionException("there is no part " + name));
    }
}
