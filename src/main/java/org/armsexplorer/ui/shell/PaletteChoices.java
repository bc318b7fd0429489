package org.armsexplorer.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.armsexplorer.analysis.Catalogue;
import org.armsexplorer.app.Appearance;
import org.armsexplorer.app.ViewFiles;
import org.armsexplorer.language.Language;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.spec.library.KeptView;
import org.armsexplorer.spec.library.ViewLibrary;
import org.armsexplorer.ui.palette.Choice;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.preferences.PreferencesSheet;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.Memory;
import org.armsexplorer.ui.state.Question;
import org.armsexplorer.ui.state.Questions;

/// What the palette offers: the commands of the menus, the types of chart, the looks, the views used lately, and the parties
/// of the edition.
final class PaletteChoices {

  private PaletteChoices() {}

  /// What is there, and what opens one of it.
  record Offered<A, T>(A there, Consumer<T> open) {}

  /// Brings into sight what a choice changes.
  ///
  /// @param chart turns to the chart
  /// @param selection turns to the chart where the page on show does not tell of its selection
  record Turning(Runnable chart, Runnable selection) {}

  /// @param kept the library, and what opens a view of it
  /// @param recent files used lately, the newest first, and what opens a view in one
  static List<Choice> of(Commands commands, ExplorerModel model, Turning turning, Offered<ViewLibrary, KeptView> kept,
      Offered<List<String>, Path> recent) {
    List<Choice> choices = new ArrayList<>();
    for (Command command : Command.values()) {
      if (command != Command.PALETTE && commands.has(command)) {
        String keys = command.keys().map(one -> " · " + one.getDisplayText()).orElse("");
        choices.add(
            new Choice(plain(command.label()), other(command), menu(command) + keys, () -> commands.give(command)));
      }
    }
    for (ChartType type : ChartType.values()) {
      choices.add(new Choice(Texts.label(type), Texts.text("type.bar"),
          and(() -> model.edit(() -> Texts.text("step.type", Texts.label(type)), spec -> spec.withType(type)),
              turning.chart())));
    }
    for (PaletteName palette : PaletteName.values()) {
      choices.add(new Choice(Texts.label(palette), Texts.text("looks.palette"),
          and(() -> model.edit(() -> Texts.text("step.palette", Texts.label(palette)),
              spec -> spec.withPresentation(looks -> looks.withPalette(palette))), turning.chart())));
    }
    for (KeptView view : kept.there().views()) {
      String kind = view.folder().isEmpty() ? Texts.text("palette.view") : Texts.text("palette.view-in", view.folder());
      choices.add(new Choice(view.name(), kind, () -> kept.open().accept(view)));
    }
    recent.there().stream().map(Path::of).filter(ViewFiles::canHold).filter(Files::isRegularFile)
        .forEach(file -> choices.add(new Choice(String.valueOf(file.getFileName()), Texts.text("palette.view"),
            () -> recent.open().accept(file))));
    Catalogue there = model.surroundingsProperty().get().catalogue();
    there.recipients().forEach(party -> choices.add(choice(party, Texts.text("palette.recipient"),
        and(only(model, party, TransferFilter::withRecipients), turning.selection()))));
    there.suppliers().forEach(party -> choices.add(choice(party, Texts.text("palette.supplier"),
        and(only(model, party, TransferFilter::withSuppliers), turning.selection()))));
    return choices;
  }

  /// How the windows may look, found by that word as well.
  static List<Choice> appearances(Memory memory) {
    String kind = Texts.text("menu.appearance");
    return Arrays.stream(Appearance.values()).map(wanted -> {
      String name = Texts.text("appearance." + wanted.token());
      return new Choice(name, kind + " " + name, kind, () -> memory.prefer(now -> now.withAppearance(wanted)));
    }).toList();
  }

  /// The languages of the program, each by its own name of itself, found by the word for it as well.
  static List<Choice> languages(Memory memory) {
    String kind = Texts.text("preferences.language");
    return Language.offered().stream().map(one -> new Choice(one.label(), kind + " " + one.label(), kind,
        () -> memory.prefer(now -> now.withLanguage(one.word())))).toList();
  }

  /// The open questions, to show one of them.
  static List<Choice> open(Questions questions, ViewLibrary kept, Consumer<Question> show) {
    List<Choice> choices = new ArrayList<>();
    List<String> names = TabNames.of(questions.open(), kept);
    for (Question question : questions.open()) {
      String place = Texts.text("tabs.place", Figures.count(choices.size() + 1));
      choices.add(new Choice(names.get(choices.size()), place, () -> show.accept(question)));
    }
    return choices;
  }

  private static Choice choice(Party party, String kind, Runnable chosen) {
    return new Choice(ShownNames.party(party.name()), ShownNames.partyNames(party.name()), kind, chosen);
  }

  private static Runnable only(ExplorerModel model, Party party,
      BiFunction<TransferFilter, List<String>, TransferFilter> narrowed) {
    return () -> model.edit(() -> Texts.text("step.only-party", ShownNames.party(party.name())),
        spec -> spec.withFilter(filter -> narrowed.apply(filter, List.of(party.name()))));
  }

  private static Runnable and(Runnable change, Runnable turn) {
    return () -> {
      change.run();
      turn.run();
    };
  }

  /// Where it is in the menus: "Edit > Copy citation as", without which "As RIS" says little.
  private static String menu(Command command) {
    String menu = Texts.text("menu." + command.menu().name().toLowerCase(Locale.ROOT));
    return command.within().map(inner -> menu + " > " + Texts.text("menu." + inner)).orElse(menu);
  }

  /// The preferences by what can be preferred, others by the menu within a menu that they are in.
  private static String other(Command command) {
    return command == Command.PREFERENCES ? String.join("\n", PreferencesSheet.names())
        : command.within().map(inner -> Texts.text("menu." + inner) + " " + plain(command.label())).orElse("");
  }

  private static String plain(String label) {
    return label.replace("…", "").replace("_", "");
  }
}
