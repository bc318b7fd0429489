package org.armsexplorer.app;

/// How far a long job is, and whether the user wants it stopped.
public interface Progress {

  /// Takes no notice and never stops.
  Progress SILENT = new Progress() {
    @Override
    public void at(long done, long total, String text) {
      // nobody watches
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  };

  /// Tells how far the job is.
  ///
  /// @param total 0 where it is not known
  void at(long done, long total, String text);

  /// Whether the user wants the job stopped.
  boolean isCancelled();

  /// Ends the job where the user wants it stopped.
  default void checkCancelled() throws UserProblem {
    if (isCancelled()) {
      throw new UserProblem(UserProblem.Kind.STOPPED, "problem.stopped");
    }
  }
}
