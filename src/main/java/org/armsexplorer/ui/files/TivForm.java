package org.armsexplorer.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.armsexplorer.importer.ImportOptions;
import org.armsexplorer.importer.ImportOptions.Direction;
import org.armsexplorer.importer.ImportOptions.Question;
import org.armsexplorer.ui.parts.Field;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.PickBox;
import org.armsexplorer.ui.parts.Texts;

/// Asks what a table of TIV does not say itself: whether it is of exports or imports, and which party it is about.
final class TivForm extends VBox {
  private final Set<Question> questions;
  private final PickBox<Direction> direction;
  private final TextField party;

  /// @param files whose names may tell the direction, as those of the old site do (`TIV-Export-...`)
  TivForm(List<Path> files, String why, Set<Question> questions) {
    this.questions = Set.copyOf(questions);
    direction = Icons.named(new PickBox<>(List.of(Direction.values()), TivForm::label, one -> "", one -> {
      // read when the form is sent
    }), "tiv-direction", Texts.text("tiv.direction"));
    party = Icons.named(new TextField(), "tiv-party", Texts.text("tiv.party"));
    party.setPromptText(Texts.text("tiv.party.prompt"));
    getStyleClass().add("page-column");
    Label sentence = FileCard.wrapped(why, "text");
    getChildren().add(sentence);
    if (questions.contains(Question.DIRECTION)) {
      told(files).ifPresent(direction::show);
      getChildren().add(Field.of(Texts.text("tiv.direction"), direction));
    }
    if (questions.contains(Question.PARTY)) {
      getChildren().add(Field.of(Texts.text("tiv.party"), party));
    }
  }

  private static String label(Direction direction) {
    return Texts.text("tiv.direction." + direction.name().toLowerCase(Locale.ROOT));
  }

  private static Optional<Direction> told(List<Path> files) {
    List<String> names =
        files.stream().map(file -> String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT)).toList();
    boolean exports = names.stream().allMatch(name -> name.contains("export") && !name.contains("import"));
    boolean imports = names.stream().allMatch(name -> name.contains("import") && !name.contains("export"));
    return exports ? Optional.of(Direction.EXPORTS) : imports ? Optional.of(Direction.IMPORTS) : Optional.empty();
  }

  /// True while something that was asked is not said.
  BooleanBinding incomplete() {
    return Bindings.createBooleanBinding(
        () -> (questions.contains(Question.DIRECTION) && direction.getValue() == null)
            || (questions.contains(Question.PARTY) && party.getText().isBlank()),
        direction.valueProperty(), party.textProperty());
  }

  /// What was said.
  ImportOptions options() {
    return new ImportOptions(Optional.ofNullable(direction.getValue()),
        Optional.of(party.getText().strip()).filter(name -> !name.isEmpty()));
  }
}
