package org.armsexplorer.app;

/// A saved view that shows other figures in the newer edition.
///
/// @param place where it is: a file, or its path in the library
/// @param cells how many of its figures differ
public record ViewTouched(String name, String place, int cells) {}
