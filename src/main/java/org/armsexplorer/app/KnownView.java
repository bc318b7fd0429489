package org.armsexplorer.app;

import org.armsexplorer.spec.ChartSpec;

/// A view that the program knows of: one of the library, or of a file that was opened lately.
///
/// @param place where it is: a file, or its path in the library
public record KnownView(String name, String place, ChartSpec spec) {}
