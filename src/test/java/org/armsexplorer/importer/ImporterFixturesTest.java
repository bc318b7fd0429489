package org.armsexplorer.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.KnownParty;
import org.armsexplorer.model.PartyKind;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each download about invented parties in the folder is read as `NAME.expected.json` beside it says: all of it, issues
/// and refusals included. A new pair is a new test, `--exports--Borduria` in a name is what the user says of it;
/// `-Dgolden.update=true` writes what is read now, to be looked at.
final class ImporterFixturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/armsexplorer/importer/fixtures");
  private static final PartyNames NAMES = PartyNames.bundled().with(List.of(invented("Arcadia"), invented("Borduria"),
      invented("Syldavia"), invented("Ruritania"), invented("Syldavia, Kingdom of")));
  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".expected.json")).sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileIsReadAsItsTwinSays(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    Path twin = FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".expected.json");
    String read = JSON.writeValueAsString(told(file)).replace(System.lineSeparator(), "\n") + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(twin, read);
    }
    assertThat(read).isEqualTo(Files.readString(twin));
  }

  private static KnownParty invented(String name) {
    return new KnownParty(name, PartyKind.STATE, null, null, List.of());
  }

  private static ImportOptions options(Path file) {
    String name = file.getFileName().toString();
    String[] said = name.substring(0, name.lastIndexOf('.')).split("--");
    return new ImportOptions(said.length > 1
        ? Optional.of(ImportOptions.Direction.valueOf(said[1].toUpperCase(Locale.ROOT))) : Optional.empty(),
        said.length > 2 ? Optional.of(said[2]) : Optional.empty());
  }

  private static Map<String, Object> told(Path file) throws IOException {
    Map<String, Object> told = new LinkedHashMap<>();
    try {
      ReadFile read = new SourceReader(NAMES).read(file, options(file), () -> false);
      SourceFile about = read.content().file();
      Coverage coverage = about.coverage();
      told.put("form", about.form().word());
      told.put("encoding", about.encoding());
      told.put("edition", about.edition().name() + (about.edition().guessed() ? ", guessed" : ""));
      told.put("generated", Objects.toString(about.generated()));
      told.put("suppliers", coverage.suppliers().isEmpty() ? "all" : coverage.suppliers().stream().sorted().toList());
      told.put("recipients",
          coverage.recipients().isEmpty() ? "all" : coverage.recipients().stream().sorted().toList());
      told.put("years", coverage.years().toString());
      told.put("rows", about.rows());
      told.put("deals", read.content().deals().stream().map(Object::toString).toList());
      told.put("figures", read.content().figures().stream().map(Object::toString).toList());
      if (!read.content().reported().isEmpty()) {
        told.put("reported", read.content().reported().stream().map(Object::toString).toList());
      }
      told.put("issues", read.report().issues().stream()
          .map(issue -> issue.severity() + " line " + issue.line() + ": " + issue.text()).toList());
    } catch (ImportException e) {
      if (!e.questions().isEmpty()) {
        told.put("questions", e.questions().toString());
      }
      told.put("refused", e.kind() + ": " + e.text().replace(file.toString(), file.getFileName().toString()));
    }
    return told;
  }
}
