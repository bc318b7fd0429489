package org.armsexplorer.ui.state;

import java.util.function.Supplier;

/// A change of the data that can be taken back and made again.
///
/// @param name what it did, for "Undo: import of x.csv"; asked for whenever it is shown
/// @param undo starts the job that takes it back
/// @param redo starts the job that makes it again
public record DataStep(Supplier<String> name, Runnable undo, Runnable redo) {}
