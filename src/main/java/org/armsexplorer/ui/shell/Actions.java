package org.armsexplorer.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.armsexplorer.app.AppInfo;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.ViewFiles;
import org.armsexplorer.exporter.CitationStyle;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.chart.ChartStudio;
import org.armsexplorer.ui.compare.CompareFlow;
import org.armsexplorer.ui.dependence.DependenceFlow;
import org.armsexplorer.ui.explore.ExplorePage;
import org.armsexplorer.ui.files.CopyFlow;
import org.armsexplorer.ui.files.Desk;
import org.armsexplorer.ui.files.ExportFlow;
import org.armsexplorer.ui.files.ImportFlow;
import org.armsexplorer.ui.files.PrintFlow;
import org.armsexplorer.ui.files.StoreFlow;
import org.armsexplorer.ui.files.ViewFlow;
import org.armsexplorer.ui.palette.Choice;
import org.armsexplorer.ui.palette.Palette;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.parts.Toasts;
import org.armsexplorer.ui.parts.TurnedPage;
import org.armsexplorer.ui.preferences.PreferencesSheet;
import org.armsexplorer.ui.present.Presentation;
import org.armsexplorer.ui.proof.ProofFlow;
import org.armsexplorer.ui.register.RegisterPage;
import org.armsexplorer.ui.sources.SourcesPage;
import org.armsexplorer.ui.state.Autosave;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.Memory;
import org.armsexplorer.ui.state.Question;
import org.armsexplorer.ui.state.Questions;
import org.armsexplorer.ui.state.RunningJob;
import org.armsexplorer.ui.state.State;
import org.armsexplorer.ui.views.KeepFlow;
import org.armsexplorer.ui.views.Library;
import org.armsexplorer.ui.views.LibraryDesk;
import org.armsexplorer.ui.views.StartPage;
import org.armsexplorer.ui.views.Thumbnails;
import org.armsexplorer.ui.views.ViewsPage;
import org.jspecify.annotations.Nullable;

/// What the commands of the window do.
final class Actions {
  private final Stage stage;
  private final MainWindow.Ground ground;
  private final Stand stand;
  private final Sheets sheets;
  private final Desk desk;
  private final ImportFlow imports;
  private final ExportFlow exports;
  private final ViewFlow views;
  private final Questions questions;
  private final LibraryDesk library;
  private final Memory memory;
  private final Look look;
  private final Autosave autosave;
  private final CopyFlow copies;
  private final StoreFlow store;
  private final CompareFlow comparing;
  private final HelpDesk help;
  private final PrintFlow prints;
  private @Nullable Presentation presenting;

  /// What the commands work on.
  ///
  /// @param explore shows the page of the chart
  record Stand(ExplorerModel model, Questions questions, ExplorePage page, ChartStudio studio, Runnable explore) {}

  Actions(Stage stage, MainWindow.Ground ground, Stand stand, Sheets sheets, Toasts toasts) {
    this.stage = stage;
    this.ground = ground;
    this.stand = stand;
    this.sheets = sheets;
    memory = ground.windows().memory();
    look = ground.windows().look();
    autosave = ground.windows().autosave();
    desk = new Desk(stand.model(), ground.wiring(), ground.jobs(), ground.dialogs(), sheets, toasts, memory,
        () -> ground.windows().hands(stage));
    imports = new ImportFlow(desk, stand.explore());
    exports = new ExportFlow(desk);
    questions = stand.questions();
    views = new ViewFlow(desk, questions, stand.explore());
    Library kept = new Library(desk, ground.windows()::libraryChanged);
    library = new LibraryDesk(desk, kept, new KeepFlow(desk, kept, questions, autosave::used), new Thumbnails(desk));
    copies = new CopyFlow(desk, stand.studio());
    store = new StoreFlow(desk, ground.windows()::storeReplaced);
    stand.model().stateProperty().subscribe(state -> ground.wiring().notices().take().forEach(toasts::problem));
    comparing = new CompareFlow(desk);
    help = new HelpDesk(stage, look, desk);
    prints = new PrintFlow(desk, exports::ask);
    stand.page().onProof(new ProofFlow(desk)::ask);
  }

  /// Makes a page.
  Node page(Page page) {
    Runnable explore = stand.explore();
    return switch (page) {
      case EXPLORE -> stand.page();
      case REGISTER -> new RegisterPage(desk, imports::choose);
      case SOURCES -> new SourcesPage(desk, explore, imports::choose);
      case VIEWS -> new ViewsPage(library, explore);
      case START -> new StartPage(library, new StartPage.Ways(() -> {
        questions.open(newChart(), Question.NO_VIEW);
        explore.run();
      }, imports::choose, views::choose, file -> importFiles(List.of(file)), view -> {
        library.flow().open(view);
        explore.run();
      }, autosave::recent));
    };
  }

  /// A new chart, as the reader wants new charts.
  private ChartSpec newChart() {
    return memory.preferences().start(Explorer.startSpec());
  }

  /// Files that were dropped: what they bring would take the place of a sheet, and of what was filled in there.
  void take(List<Path> files) {
    if (sheets.openProperty().get()) {
      desk.toasts().problem(Texts.text("drop.sheet"));
    } else {
      importFiles(files);
    }
  }

  private void importFiles(List<Path> files) {
    if (files.size() == 1 && ViewFiles.canHold(files.getFirst())) {
      views.open(files.getFirst());
    } else {
      imports.start(files);
    }
  }

  /// The menu of the files that were used lately.
  RecentMenu recent() {
    return new RecentMenu(memory, views::open);
  }

  /// The window closes, and what else is open goes with it.
  void close() {
    help.close();
    if (presenting != null) {
      presenting.end();
    }
  }

  /// The tabs over the whole screen; once more, and the window is back.
  private void present() {
    if (presenting != null && presenting.isShowing()) {
      presenting.end();
    } else {
      presenting = new Presentation(stage, questions, stand.studio(), desk.jobs(), desk::tell);
      // its pictures are as large as the screen, and go with it
      presenting.begin(() -> presenting = null);
    }
  }

  /// The window is there: the library is read when the chart is shown, and each change is kept from now on.
  void begin() {
    autosave.watch(stand.model(), questions);
    stand.model().stateProperty().subscribe(new Consumer<State>() {
      private boolean read;

      @Override
      public void accept(State state) {
        if (!read && !(state instanceof State.Working)) {
          read = true;
          readLibrary();
        }
      }
    });
    stand.model().lostProperty().addListener((property, was, steps) -> {
      if (steps.intValue() > 0) {
        desk.toasts().done(
            steps.intValue() == 1 ? Texts.text("history.lost.one") : Texts.text("history.lost.several", steps),
            Texts.text("history.bring-back"), stand.model()::bringBack, stand.model().lostProperty().isEqualTo(0));
      }
    });
  }

  /// The library as it is now, whichever window changed it.
  void readLibrary() {
    library.library().reload();
  }

  /// What a question is called.
  String name(Question question) {
    return TabStrip.name(question, library.library().kept());
  }

  void bind(Commands commands, PageSwitch pages) {
    ExplorerModel model = stand.model();
    stand.page().onDeals(asked -> {
      pages.show(Page.REGISTER);
      if (pages.node() instanceof RegisterPage register) {
        register.show(asked.name(), ground.wiring().register().behind(asked.query(), asked.members()));
      }
    });
    for (Page page : Page.values()) {
      commands.on(page.command(), () -> pages.show(page));
    }
    commands.on(Command.NEW_CHART, () -> {
      model.trail().clear();
      model.question().setView(Question.NO_VIEW);
      model.edit(() -> Texts.text("step.new-chart"), spec -> newChart());
      pages.show(Page.EXPLORE);
    });
    commands.on(Command.OPEN_VIEW, views::choose);
    commands.on(Command.NEW_TAB, () -> {
      questions.openNew(newChart());
      pages.show(Page.EXPLORE);
    });
    commands.on(Command.NEXT_TAB, () -> step(1, pages));
    commands.on(Command.PREVIOUS_TAB, () -> step(-1, pages));
    commands.on(Command.SAVE_VIEW, library.flow()::save);
    commands.on(Command.SAVE_VIEW_AS, library.flow()::saveAs);
    commands.on(Command.EXPORT_VIEW, library.flow()::giveCurrent);
    commands.on(Command.EXPORT, exports::ask);
    commands.on(Command.PRINT, prints::ask);
    commands.on(Command.PRESENT, this::present);
    commands.on(Command.CLOSE, () -> closeShown(pages));
    commands.on(Command.QUIT, ground.windows()::quit);
    commands.on(Command.UNDO, model::undo, model.undoNameProperty().isEmpty());
    commands.on(Command.REDO, model::redo, model.redoNameProperty().isEmpty());
    commands.on(Command.COPY_TABLE, () -> copy(pages));
    commands.on(Command.COPY_PICTURE, copies::picture);
    commands.on(Command.COPY_CITATION, () -> copies.citation(memory.preferences().citation()));
    commands.on(Command.COPY_SENTENCE, () -> copies.citation(CitationStyle.TEXT));
    commands.on(Command.COPY_BIBTEX, () -> copies.citation(CitationStyle.BIBTEX));
    commands.on(Command.COPY_RIS, () -> copies.citation(CitationStyle.RIS));
    commands.on(Command.FIND, () -> find(pages));
    commands.on(Command.PALETTE, () -> {
      List<Choice> choices = new ArrayList<>(
          PaletteChoices.of(commands, model, new PaletteChoices.Turning(stand.explore(), () -> turn(pages)),
              new PaletteChoices.Offered<>(library.library().kept(), view -> {
                library.flow().open(view);
                pages.show(Page.EXPLORE);
              }), new PaletteChoices.Offered<>(memory.settings().recentFiles(), views::open)));
      choices.addAll(PaletteChoices.appearances(memory));
      choices.addAll(PaletteChoices.languages(memory));
      if (questions.open().size() > 1) {
        choices.addAll(open(pages));
      }
      sheets.show(new Palette(choices).sheet());
    });
    commands.on(Command.PREFERENCES, () -> sheets.show(new PreferencesSheet(desk).sheet()));
    commands.on(Command.TABLE, () -> {
      boolean there = pages.shownProperty().get() == Page.EXPLORE && stand.page().tableShownProperty().get();
      pages.show(Page.EXPLORE);
      stand.page().tableShownProperty().set(!there);
    });
    commands.on(Command.NEXT_PANE, () -> Panes.next(panes(pages), stage.getScene().getFocusOwner()));
    commands.on(Command.PREVIOUS_PANE, () -> Panes.next(panes(pages).reversed(), stage.getScene().getFocusOwner()));
    commands.on(Command.LARGER_TEXT, look::larger);
    commands.on(Command.SMALLER_TEXT, look::smaller);
    commands.on(Command.NORMAL_TEXT, look::normal);
    commands.on(Command.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
    commands.on(Command.IMPORT, imports::choose);
    commands.on(Command.STORE_CHECK, store::check);
    commands.on(Command.STORE_BACKUP, store::backup);
    commands.on(Command.STORE_RESTORE, store::restore);
    commands.on(Command.STORE_REBUILD, store::rebuild);
    commands.on(Command.STORE_COMPACT, store::compact);
    commands.on(Command.COMPARE, comparing::differences);
    commands.on(Command.SIDE_BY_SIDE, () -> comparing.sideBySide(() -> pages.show(Page.EXPLORE)));
    commands.on(Command.RECONCILE, comparing::reconcile);
    commands.on(Command.DEPENDENCE, () -> new DependenceFlow(desk, stand.studio()).show(stage.getOutputScaleX()));
    commands.on(Command.PASTE_TABLE, imports::paste);
    commands.on(Command.STOP, () -> List.copyOf(ground.running()).forEach(RunningJob::stop),
        Bindings.isEmpty(ground.running()));
    commands.on(Command.CLEAR_FILTERS, () -> {
      model.edit(() -> Texts.text("step.all-filters"),
          spec -> spec.withFilter(filter -> TransferFilter.ALL.withEdition(filter.edition())));
      turn(pages);
    });
    commands.on(Command.AUTOMATIC_TEXTS, () -> {
      model.edit(() -> Texts.text("step.automatic-texts"),
          spec -> spec.withPresentation(looks -> looks.withTitle("").withSubtitle("")));
      pages.show(Page.EXPLORE);
    });
    help.bind(commands, pages);
    commands.on(Command.SHORTCUTS, () -> sheets.show(Pages.shortcuts()));
    commands.on(Command.ABOUT,
        () -> sheets.show(Pages.about(AppInfo.current(), model.surroundingsProperty().get().editions())));
  }

  /// Turns to the chart where the page on show does not tell of its selection: the register does.
  private static void turn(PageSwitch pages) {
    if (!pages.shownProperty().get().isOfQuestion()) {
      pages.show(Page.EXPLORE);
    }
  }

  private void step(int places, PageSwitch pages) {
    if (questions.open().size() > 1) {
      questions.step(places);
      turn(pages);
    }
  }

  /// Closes the question on show; where none is, the first step is to show it.
  private void closeShown(PageSwitch pages) {
    boolean start = pages.shownProperty().get() == Page.START && questions.open().size() == 1;
    if (start || pages.shownProperty().get().isOfQuestion()) {
      close(questions.current(), pages);
    } else {
      pages.show(Page.EXPLORE);
    }
  }

  /// Closes a question. After the last one work begins anew; where there was nothing in it, the window closes.
  private void close(Question question, PageSwitch pages) {
    int place = questions.open().indexOf(question);
    String name = name(question);
    boolean last = !questions.close(question);
    if (last && (question.isFresh() || pages.shownProperty().get() == Page.START)) {
      stage.hide();
      return;
    }
    if (last) {
      questions.closeLast(newChart());
      pages.show(Page.START);
    }
    if (!question.isFresh()) {
      desk.toasts().done(Texts.text("tabs.closed", name), Texts.text("tabs.reopen"), () -> {
        questions.reopen(question, place);
        pages.show(Page.EXPLORE);
      });
    }
  }

  TabStrip tabs(PageSwitch pages) {
    ReadOnlyObjectProperty<Page> shown = pages.shownProperty();
    BooleanBinding wanted = Bindings.createBooleanBinding(() -> shown.get().isOfQuestion(), shown);
    return new TabStrip(stand.model(), questions, library.library(), wanted,
        new TabStrip.Ways(question -> close(question, pages),
            () -> sheets.show(new Palette(Texts.text("tabs.title"), Texts.text("tabs.search"), open(pages)).sheet())));
  }

  private List<Choice> open(PageSwitch pages) {
    return PaletteChoices.open(questions, library.library().kept(), question -> {
      questions.show(question);
      turn(pages);
    });
  }

  private void copy(PageSwitch pages) {
    if (pages.node() instanceof RegisterPage register) {
      register.copy();
    } else {
      copies.table();
    }
  }

  private void find(PageSwitch pages) {
    if (pages.node() instanceof RegisterPage register) {
      register.find();
    } else if (pages.node() instanceof ViewsPage shelf) {
      shelf.find("");
    } else {
      pages.show(Page.EXPLORE);
      stand.page().find();
    }
  }

  /// The panes that F6 goes round.
  private List<Node> panes(PageSwitch pages) {
    return pages.node() instanceof TurnedPage turned ? turned.panes() : stand.page().panes();
  }
}
