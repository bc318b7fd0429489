package org.armsexplorer.ui.state;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes threads for work that the window does not wait for: where processors are few, the window and what paints it go
/// first. Threads that they start are like them.
public final class Background {
  private static final Logger LOG = LoggerFactory.getLogger(Background.class);
  /// Of a processor that is wanted by both, such a thread has a quarter.
  private static final int NICE = 5;
  /// `PRIO_PROCESS` of `sys/resource.h`; for Linux a thread is a process, and 0 the one that asks.
  private static final int OF_PROCESS = 0;

  private Background() {}

  /// A thread that does not keep the program alive, not started yet.
  @SuppressWarnings("ThreadPriorityCheck") // nothing is right or wrong by it, the window only answers sooner
  public static Thread thread(String name, Runnable body) {
    Thread thread = new Thread(() -> {
      step();
      body.run();
    }, name);
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  /// Java's priorities are those of Windows and macOS; under Linux they say nothing, the niceness of a thread does.
  private static void step() {
    Optional<MethodHandle> set = Linux.SET_PRIORITY;
    if (set.isEmpty()) {
      return;
    }
    try {
      int refused = (int) set.get().invokeExact(OF_PROCESS, 0, NICE);
      if (refused != 0) {
        LOG.debug("No niceness for {}", Thread.currentThread().getName());
      }
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// Looked up when the first thread starts, and by that thread.
  private static final class Linux {
    /// `int setpriority(int which, id_t who, int value)`; empty for other systems.
    static final Optional<MethodHandle> SET_PRIORITY = find();

    @SuppressWarnings("restricted")
    private static Optional<MethodHandle> find() {
      if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")) {
        return Optional.empty();
      }
      Linker linker = Linker.nativeLinker();
      Optional<MemorySegment> address = linker.defaultLookup().find("setpriority");
      return address.map(found -> linker.downcallHandle(found, FunctionDescriptor.of(ValueLayout.JAVA_INT,
          ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)));
    }
  }
}
