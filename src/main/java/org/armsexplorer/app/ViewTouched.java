package org.armsexplorer.app;

import java.nio.file.Path;

/// A saved view that shows other figures in the newer edition.
///
/// @param cells how many of its figures differ
public record ViewTouched(Path file, String name, int cells) {}
