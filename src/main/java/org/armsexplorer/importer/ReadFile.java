package org.armsexplorer.importer;

import java.nio.file.Path;
import org.armsexplorer.model.SourceContent;

/// A file that was read: its bytes as they are, what they say, and what the reader should know.
@SuppressWarnings("ArrayRecordComponent") // the bytes are kept as the source, never compared
public record ReadFile(Path path, byte[] bytes, SourceContent content, ImportReport report) {}
