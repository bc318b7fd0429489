package org.armsexplorer.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.armsexplorer.model.PartyNames;

/// Calls the constructors: the one place where the parts of the program are put together.
public final class Wiring implements AutoCloseable {
  private final Path folder;
  private final StorePlace place;
  private final Notices notices = new Notices();
  private final StoreSource store;
  private final StoreService storeService;
  private final Explorer explorer;
  private final ImportService imports;
  private final SourcesService sources;
  private final MappingFiles mappings;
  private final PartyGroups groups;
  private final ExportService exports = new ExportService();
  private final Printers printers = new Printers();
  private final ViewFiles views = new ViewFiles();
  private final ViewService library;
  private final KnownViews knownViews;
  private final OpenWindowsStore open;
  private final SettingsStore settings;
  private final ProofService proofs;
  private final DiffService differences;
  private final ReconcileService reconciling;
  private final RegisterService register;
  private final CitationService citations;
  private final DependenceService dependence;

  private Wiring(Path folder, StorePlace place) {
    this.folder = folder;
    this.place = place;
    PartyNames names = PartyNames.bundled();
    mappings = new MappingFiles(folder);
    groups = new PartyGroups(folder);
    Rebuilding rebuilding = new Rebuilding(names, mappings);
    store = new StoreSource(folder, names, rebuilding, notices);
    storeService = new StoreService(store, folder, rebuilding);
    explorer = new Explorer(store, new SampleSource(names), names, groups);
    imports = new ImportService(store, names, mappings);
    sources = new SourcesService(store, imports);
    settings = new SettingsStore(folder);
    library = new ViewService(folder, views);
    knownViews = new KnownViews(library, views, settings);
    open = new OpenWindowsStore(folder);
    proofs = new ProofService(explorer, names);
    differences = new DiffService(explorer, names);
    reconciling = new ReconcileService(explorer);
    register = new RegisterService(explorer);
    citations = new CitationService(explorer);
    dependence = new DependenceService(explorer, differences);
  }

  /// The program on its sample: no store is opened or made.
  public static Wiring sample() {
    return new Wiring(defaultFolder().resolve("unused"), storePlace());
  }

  /// The program on a store folder; a folder without a store stays untouched until something is imported.
  ///
  /// @throws UserProblem where the store is in use or cannot be opened
  public static Wiring store(Path folder) throws UserProblem {
    return store(folder, storePlace());
  }

  /// The same, where the reader's choice of a folder is kept elsewhere.
  public static Wiring store(Path folder, StorePlace place) throws UserProblem {
    Wiring wiring = new Wiring(folder, place);
    if (!Files.isDirectory(folder) && folder.equals(place.chosen().orElse(null))) {
      wiring.notices.add(Messages.text("place.gone", folder));
    }
    wiring.store.openIfPresent();
    return wiring;
  }

  /// The program with its store closed, for work on the store's files.
  public static Wiring closed(Path folder) {
    return new Wiring(folder, storePlace());
  }

  /// The store of a start that names none: the folder of the preferences, else the platform's place for application
  /// data.
  public static Path defaultFolder() {
    return storePlace().folder();
  }

  private static StorePlace storePlace() {
    return new StorePlace(platformFolder());
  }

  private static Path platformFolder() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Path home = Path.of(System.getProperty("user.home", "."));
    if (system.contains("win")) {
      return Path.of(System.getenv().getOrDefault("LOCALAPPDATA", home.resolve("AppData/Local").toString()),
          "Arms Transfer Explorer");
    }
    if (system.contains("mac")) {
      return home.resolve("Library/Application Support/Arms Transfer Explorer");
    }
    return Path.of(System.getenv().getOrDefault("XDG_DATA_HOME", home.resolve(".local/share").toString()),
        "arms-transfer-explorer");
  }

  /// Where the store of the next start is.
  public StorePlace place() {
    return place;
  }

  /// Where the store is.
  public Path folder() {
    return folder;
  }

  public Explorer explorer() {
    return explorer;
  }

  public ImportService imports() {
    return imports;
  }

  public SourcesService sources() {
    return sources;
  }

  /// The groups of parties that can be asked for.
  public PartyGroups groups() {
    return groups;
  }

  public MappingFiles mappings() {
    return mappings;
  }

  public ExportService exports() {
    return exports;
  }

  public Printers printers() {
    return printers;
  }

  /// The way back from figures to deals, files and lines.
  public ProofService proofs() {
    return proofs;
  }

  /// What changed between editions.
  public DiffService differences() {
    return differences;
  }

  /// Deals beside the publisher's own tables.
  public ReconcileService reconciling() {
    return reconciling;
  }

  /// The deals behind a selection.
  public RegisterService register() {
    return register;
  }

  /// How charts and their data are cited.
  public CitationService citations() {
    return citations;
  }

  /// How a party hangs on those it trades arms with, on one page.
  public DependenceService dependence() {
    return dependence;
  }

  /// The views that a comparison of editions looks through.
  public KnownViews knownViews() {
    return knownViews;
  }

  /// The views that the reader keeps.
  public ViewService library() {
    return library;
  }

  public ViewFiles views() {
    return views;
  }

  /// What the windows have open.
  public OpenWindowsStore open() {
    return open;
  }

  public StoreService storeService() {
    return storeService;
  }

  /// Hears of each change of the data: of imports and removals, and of work on the store's files.
  ///
  /// @param listener runs on the thread that makes the change, before others may ask: it must not ask anything itself
  public void onDataChange(Runnable listener) {
    store.onChange(listener);
  }

  /// What the program did by itself.
  public Notices notices() {
    return notices;
  }

  public SettingsStore settings() {
    return settings;
  }

  /// The program and what it runs on.
  public AppInfo appInfo() {
    return AppInfo.current();
  }

  @Override
  public void close() {
    store.close();
  }
}
