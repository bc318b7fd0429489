package org.armsexplorer.ui.state;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.app.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Jobs on worker threads whose results come back on the FX thread. The only class that calls `Platform.runLater`.
public final class FxJobs implements Jobs {
  /// A job that takes longer is shown with a bar.
  private static final Duration PATIENCE = Duration.ofMillis(300);
  private static final Logger LOG = LoggerFactory.getLogger(FxJobs.class);
  private static final int WORKERS = 3;
  /// After that a worker without work ends: a window that was built anew does not use those of its old content.
  private static final Duration IDLE = Duration.ofSeconds(10);
  /// What a window asks for that is closed already is dropped.
  private final ExecutorService workers = workers();
  private final Set<RunningJob> running = ConcurrentHashMap.newKeySet();
  private final Map<String, Ticket> newest = new ConcurrentHashMap<>();
  private final ObservableList<RunningJob> shown;

  public FxJobs() {
    this(FXCollections.observableArrayList());
  }

  /// @param shown takes the jobs for the status bar, also those of others
  public FxJobs(ObservableList<RunningJob> shown) {
    this.shown = shown;
  }

  private static ExecutorService workers() {
    ThreadPoolExecutor workers = new ThreadPoolExecutor(WORKERS, WORKERS, IDLE.toSeconds(), TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(), body -> Background.thread("job", body), new ThreadPoolExecutor.DiscardPolicy());
    workers.allowCoreThreadTimeOut(true);
    return workers;
  }

  /// A place among the jobs of one key: a newer one cancels it.
  private static final class Ticket implements Progress {
    private volatile boolean cancelled;

    @Override
    public void at(long done, long total, String text) {
      // jobs of which only the newest counts are short
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }

  private static Executor after(Duration delay, Executor executor) {
    return CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, executor);
  }

  /// Runs on the FX thread, in its turn.
  public static void onFxThread(Runnable action) {
    Platform.runLater(action);
  }

  /// The jobs that run longer than 0.3 s, for the status bar. Changes on the FX thread.
  public ObservableList<RunningJob> shown() {
    return shown;
  }

  @Override
  public <T> Running run(String name, Body<T> body, Consumer<T> done, Consumer<Throwable> failed) {
    RunningJob job = new RunningJob(name, Platform::runLater);
    running.add(job);
    after(PATIENCE, Platform::runLater).execute(() -> {
      if (!job.hasEnded()) {
        shown.add(job);
      }
    });
    workers.execute(() -> work(body, job, result -> {
      end(job);
      done.accept(result);
    }, thrown -> {
      end(job);
      failed.accept(thrown);
    }));
    return job::stop;
  }

  private void end(RunningJob job) {
    job.end();
    running.remove(job);
    shown.remove(job);
  }

  @Override
  public <T> void latest(String key, Duration delay, Body<T> body, Consumer<T> done, Consumer<Throwable> failed) {
    Ticket ticket = new Ticket();
    Ticket older = newest.put(key, ticket);
    if (older != null) {
      older.cancelled = true;
    }
    Runnable work = () -> {
      if (!ticket.cancelled) {
        work(body, ticket, result -> ifNewest(ticket, () -> done.accept(result)),
            thrown -> ifNewest(ticket, () -> failed.accept(thrown)));
      }
    };
    if (delay.isZero()) {
      workers.execute(work);
    } else {
      after(delay, workers).execute(work);
    }
  }

  private static void ifNewest(Ticket ticket, Runnable show) {
    if (!ticket.cancelled) {
      show.run();
    }
  }

  /// Runs on a worker. A bug, even an [Error], reaches the user instead of ending the worker in silence.
  private static <T> void work(Body<T> body, Progress progress, Consumer<T> done, Consumer<Throwable> failed) {
    try {
      T result = body.run(progress);
      Platform.runLater(() -> done.accept(result));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Platform.runLater(() -> failed.accept(e));
    } catch (Exception | Error e) {
      Platform.runLater(() -> failed.accept(e));
    }
  }

  /// Ends the workers; running jobs are asked to stop and given two seconds. Called from any thread but FX's.
  @Override
  public void close() {
    running.forEach(RunningJob::stop);
    newest.values().forEach(ticket -> ticket.cancelled = true);
    workers.shutdown();
    try {
      if (!workers.awaitTermination(2, TimeUnit.SECONDS)) {
        LOG.warn("A job was still running when the window closed");
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
