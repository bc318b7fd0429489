package org.armsexplorer.model;

/// Where something stands: the file, which knows its checksum and edition, and the line in it.
///
/// @param line counted from 1
public record Provenance(SourceFile file, int line) {}
