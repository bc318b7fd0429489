package org.armsexplorer.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ReadSpec;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// A question from a file or from the library of views, in the place of one by options.
final class SpecOption {
  private static final Set<String> BESIDE =
      Set.of("--spec", "--view", "--out", "--sample", "--format", "--complete", "--outlines", "--store");

  @Option(names = "--spec", paramLabel = "FILE", description = "A saved view, or a picture that carries its own: ask its question, without options of a question or of looks.") private @Nullable String file;

  @Option(names = "--view", paramLabel = "NAME", description = "A view of the library, as NAME or FOLDER/NAME ('views' lists them): ask its question, without options of a question or of looks.") private @Nullable String view;

  @Spec(Spec.Target.MIXEE) private @Nullable CommandSpec command;

  /// The spec of the file or of the view; empty where none is named.
  ///
  /// @throws UserProblem where there is none, or an option of a question stands beside it
  Optional<ChartSpec> read(Wiring wiring, RootCommand root, Desk desk) throws UserProblem {
    String named = file;
    String kept = view;
    if (named == null && kept == null) {
      return Optional.empty();
    }
    if (named != null && kept != null) {
      throw Words.problem("wrong.spec-and-view");
    }
    List<OptionSpec> given = command == null ? List.of() : command.commandLine().getParseResult().matchedOptions();
    for (OptionSpec option : given) {
      if (!BESIDE.contains(option.longestName())) {
        throw Words.problem("wrong.beside-spec", named == null ? "--view" : "--spec", option.longestName());
      }
    }
    if (kept != null) {
      return Optional.of(Wiring.closed(root.folder()).library().named(kept).spec());
    }
    ReadSpec read = wiring.views().read(FileNames.path(Objects.requireNonNull(named)));
    for (String ignored : read.ignored()) {
      desk.say(Texts.text("spec.ignored", ignored));
    }
    return Optional.of(read.view().spec());
  }
}
