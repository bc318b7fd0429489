package org.armsexplorer.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.armsexplorer.app.ViewFiles;
import org.armsexplorer.model.Party;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.ui.palette.Choice;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;

/// What the palette offers: the commands of the menus, the types of chart, the views used lately, and the parties of the
/// edition.
final class PaletteChoices {

  private PaletteChoices() {}

  /// @param recent files used lately, the newest first
  /// @param open opens a view
  static List<Choice> of(Commands commands, ExplorerModel model, List<String> recent, Consumer<Path> open) {
    List<Choice> choices = new ArrayList<>();
    for (Command command : Command.values()) {
      if (command != Command.PALETTE && commands.has(command)) {
        String keys = command.keys().map(one -> " · " + one.getDisplayText()).orElse("");
        choices.add(new Choice(plain(command.label()), Texts.text("menu." + menu(command)) + keys,
            () -> commands.give(command)));
      }
    }
    for (ChartType type : ChartType.values()) {
      choices.add(new Choice(Texts.label(type), Texts.text("type.bar"),
          () -> model.edit(Texts.text("step.type", Texts.label(type)), spec -> spec.withType(type))));
    }
    recent.stream().map(Path::of).filter(ViewFiles::canHold).filter(Files::isRegularFile).forEach(file -> choices
        .add(new Choice(String.valueOf(file.getFileName()), Texts.text("palette.view"), () -> open.accept(file))));
    for (Party party : model.surroundingsProperty().get().catalogue().recipients()) {
      String name = party.name();
      choices
          .add(new Choice(name, Texts.text("palette.recipient"), () -> model.edit(Texts.text("step.only-party", name),
              spec -> spec.withFilter(filter -> filter.withRecipients(List.of(name))))));
    }
    for (Party party : model.surroundingsProperty().get().catalogue().suppliers()) {
      String name = party.name();
      choices.add(new Choice(name, Texts.text("palette.supplier"), () -> model.edit(Texts.text("step.only-party", name),
          spec -> spec.withFilter(filter -> filter.withSuppliers(List.of(name))))));
    }
    return choices;
  }

  private static String menu(Command command) {
    return command.menu().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String plain(String label) {
    return label.replace("…", "").replace("_", "");
  }
}
