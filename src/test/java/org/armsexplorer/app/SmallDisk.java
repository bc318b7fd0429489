package org.armsexplorer.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// A small disk, where this user may mount one.
record SmallDisk(Path place) implements AutoCloseable {

  static SmallDisk mount(Path place, String options) throws IOException, InterruptedException {
    Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + options, "tmpfs", place.toString()),
        "no small disk can be mounted here: the test of a full disk did not run");
    return new SmallDisk(place);
  }

  /// From now on it can only be read.
  void makeReadOnly() throws IOException, InterruptedException {
    if (!run("mount", "-o", "remount,ro", place.toString())) {
      throw new IOException("not made read-only: " + place);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (!run("umount", "-l", place.toString())) {
        throw new IOException("not unmounted: " + place);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
