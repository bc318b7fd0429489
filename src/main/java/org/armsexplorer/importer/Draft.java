package org.armsexplorer.importer;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Figure;

/// What an importer found, before the file's name and checksum are put to it.
///
/// @param rows rows of data read
record Draft(Optional<LocalDateTime> generated, Edition edition, Coverage coverage, int rows, List<Deal> deals,
    List<Figure> figures) {}
