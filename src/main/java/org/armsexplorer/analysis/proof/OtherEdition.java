package org.armsexplorer.analysis.proof;

import org.armsexplorer.analysis.Cell;
import org.armsexplorer.model.Edition;

/// What another edition says for the same cell.
public record OtherEdition(Edition edition, Cell cell) {}
