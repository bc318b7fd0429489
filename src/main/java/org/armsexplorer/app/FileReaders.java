package org.armsexplorer.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.armsexplorer.importer.ReadFile;

/// Reads several files at a time, at most as many as there are processors, and gives them in their order.
final class FileReaders implements AutoCloseable {
  private final Reading reading;
  private final ExecutorService workers;

  /// Reads one file.
  @FunctionalInterface
  interface Reading {

    ReadFile read(Path file) throws UserProblem;
  }

  FileReaders(Reading reading) {
    this.reading = reading;
    workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
        Thread.ofPlatform().daemon().name("file-reader-", 0).factory());
  }

  List<Future<ReadFile>> start(List<Path> files) {
    return files.stream().map(file -> workers.submit(() -> reading.read(file))).toList();
  }

  ReadFile result(Future<ReadFile> coming) throws UserProblem {
    try {
      return coming.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UserProblem problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserProblem(UserProblem.Kind.STOPPED, e, "problem.stopped");
    }
  }

  /// Files that nobody waits for any more are not read.
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
