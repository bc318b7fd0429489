package org.armsexplorer.ui.state;

/// A change of the data that can be taken back and made again.
///
/// @param name what it did, for "Undo: import of x.csv"
/// @param undo starts the job that takes it back
/// @param redo starts the job that makes it again
public record DataStep(String name, Runnable undo, Runnable redo) {}
