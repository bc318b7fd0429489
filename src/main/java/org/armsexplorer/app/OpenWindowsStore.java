package org.armsexplorer.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.spec.SpecJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what the windows have open in files of the store folder: `open.json` from the last orderly end, and
/// `open.autosave.json` while the program runs. The second is only found by a next start where the program did not come
/// to its end, or still runs; what was lost is then set aside as `open.lost.json`, until the reader says what becomes of
/// it. Trouble with the files is logged and costs only what they hold.
public final class OpenWindowsStore {
  private static final Logger LOG = LoggerFactory.getLogger(OpenWindowsStore.class);
  private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private final SpecJson json = new SpecJson();
  private final ProcessHandle process = ProcessHandle.current();
  private final Path closed;
  private final Path running;
  private final Path aside;
  private boolean ended;

  OpenWindowsStore(Path folder) {
    closed = folder.resolve("open.json");
    running = folder.resolve("open.autosave.json");
    aside = folder.resolve("open.lost.json");
  }

  /// What was open at the last orderly end; empty before it.
  public Optional<OpenWindows> load() {
    return read(closed).map(this::windows);
  }

  /// What was open when the program last stopped without coming to its end, where that is something else than the last
  /// orderly end left; and what was lost before that and is still to be answered. It is set aside: it comes again at each
  /// start until [#forget].
  ///
  /// @param left what a start without it opens
  public synchronized Optional<OpenWindows> lost(OpenWindows left) {
    Optional<OpenWindows> before = read(aside).map(this::windows).filter(there -> isMore(there, left));
    Optional<OpenWindows> newer =
        read(running).filter(root -> !isRunning(root)).map(this::windows).filter(there -> isMore(there, left));
    if (newer.isEmpty()) {
      return before;
    }
    OpenWindows all = before.map(older -> older.and(newer.get())).orElse(newer.get());
    if (write(aside, toJson(all))) {
      remove(running);
    }
    return Optional.of(all);
  }

  private static boolean isMore(OpenWindows there, OpenWindows left) {
    return !there.windows().isEmpty() && !there.isSame(left);
  }

  /// Whether the program that wrote it runs still: it is not lost then, but another program's.
  private boolean isRunning(JsonNode root) {
    long pid = root.path("process").asLong();
    return pid != process.pid() && ProcessHandle.of(pid)
        .filter(other -> other.isAlive() && started(other) == root.path("started").asLong()).isPresent();
  }

  /// Tells a process from a later one of the same number; 0 where the system does not say.
  private static long started(ProcessHandle one) {
    return one.info().startInstant().map(instant -> instant.toEpochMilli()).orElse(0L);
  }

  /// Keeps what is open now, in case that the program does not come to its end.
  public synchronized void autosave(OpenWindows open) {
    if (!ended) {
      write(running, toJson(open).put("process", process.pid()).put("started", started(process)));
    }
  }

  /// Keeps what is open when the program ends: from now on there is nothing to be lost.
  public synchronized void close(OpenWindows open) {
    ended = true;
    if (write(closed, toJson(open))) {
      remove(running);
    }
  }

  /// The reader has back what was lost, or does not want it.
  public synchronized void forget() {
    remove(aside);
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("{} could not be removed", file, e);
    }
  }

  private ObjectNode toJson(OpenWindows open) {
    ObjectNode root = mapper.createObjectNode().put("version", 2);
    ArrayNode windows = root.putArray("windows");
    open.windows().forEach(window -> write(window, windows.addObject()));
    ArrayNode recent = root.putArray("recent");
    open.recent().forEach(recent::add);
    return root;
  }

  private void write(OpenQuestions open, ObjectNode window) {
    if (open.place().width() > 0) {
      window.set("place", mapper.valueToTree(open.place()));
    }
    window.put("current", open.current());
    ArrayNode questions = window.putArray("questions");
    for (OpenQuestions.One one : open.all()) {
      ObjectNode node = questions.addObject();
      if (one.view() != 0) {
        node.put("id", one.view());
      }
      node.set("view", json.toJson(new SavedView(one.title(), one.spec())));
      if (!one.given().equals(OpenQuestions.One.NOT_GIVEN)) {
        node.set("given", json.toJson(one.given()));
      }
    }
  }

  private OpenWindows windows(JsonNode root) {
    List<OpenQuestions> windows = new ArrayList<>();
    if (root.path("windows") instanceof ArrayNode several) {
      several.forEach(window -> windows.add(questions(window)));
    } else {
      // version 1 knew one window
      windows.add(questions(root));
    }
    List<Integer> recent = new ArrayList<>();
    root.path("recent").forEach(id -> recent.add(id.asInt()));
    return new OpenWindows(windows, recent);
  }

  private OpenQuestions questions(JsonNode window) {
    List<OpenQuestions.One> all = new ArrayList<>();
    for (JsonNode node : window.path("questions")) {
      if (node.path("view") instanceof ObjectNode view) {
        SavedView read = json.read(view).view();
        SavedView given =
            node.path("given") instanceof ObjectNode there ? json.read(there).view() : OpenQuestions.One.NOT_GIVEN;
        all.add(new OpenQuestions.One(node.path("id").asInt(), read.name(), read.spec(), given));
      }
    }
    return new OpenQuestions(all, window.path("current").asInt(), place(window.path("place")));
  }

  private Settings.WindowState place(JsonNode node) {
    try {
      return node.isObject() ? mapper.treeToValue(node, Settings.WindowState.class) : Settings.WindowState.NONE;
    } catch (JsonProcessingException e) {
      LOG.warn("Where a window stood is not readable", e);
      return Settings.WindowState.NONE;
    }
  }

  private Optional<JsonNode> read(Path file) {
    try {
      return Optional.of(mapper.readTree(Files.readString(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (JsonProcessingException e) {
      LOG.warn("{} is not readable", file, e);
      return Optional.empty();
    } catch (IOException e) {
      LOG.warn("{} could not be read", file, e);
      return Optional.empty();
    }
  }

  /// By a temporary sibling, so that a crash leaves the older state.
  private boolean write(Path file, ObjectNode root) {
    Path sibling = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(sibling, mapper.writeValueAsString(root));
      Files.move(sibling, file, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      LOG.warn("What is open could not be kept in {}", file, e);
      return false;
    }
  }
}
