package org.armsexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The pages of all options are written from the options themselves: `-Dgolden.update=true` writes them anew.
class OptionsPageTest {
  private static final Path SITE = Path.of("src", "site", "markdown");

  @Test
  void thePageOfOptionsIsCurrent() throws Exception {
    assertCurrent(SITE.resolve("options.md"), page(Language.ENGLISH, """
        # Commands and their options

        Each takes `--help`. An option that is repeatable takes one value each time.
        """, "option"));
  }

  @Test
  void theGermanPageOfOptionsIsCurrent() throws Exception {
    assertCurrent(SITE.resolve(Path.of("de", "options.md")), page(Language.GERMAN, """
        # Befehle und ihre Optionen

        Jeder Befehl nimmt `--help`. Eine Option, die mehrfach möglich ist, nimmt jedes Mal einen Wert.
        """, "Option"));
  }

  /// None is left in English, and none is there for nothing.
  @Test
  void eachTextIsThereInGerman() {
    List<String> english = texts(Language.ENGLISH);
    List<String> german = texts(Language.GERMAN);
    assertThat(german).hasSameSizeAs(english);
    for (int i = 0; i < english.size(); i++) {
      assertThat(german.get(i)).isNotEqualTo(english.get(i)).doesNotContain("\"", "'");
      assertThat(english.get(i).endsWith(".")).as(english.get(i)).isEqualTo(german.get(i).endsWith("."));
    }
    ResourceBundle texts = OptionTexts.in(Language.GERMAN).orElseThrow();
    assertThat(texts.keySet()).filteredOn(key -> !key.endsWith("Heading"))
        .allSatisfy(key -> assertThat(german).as(key).contains(texts.getString(key)));
  }

  private static void assertCurrent(Path file, String page) throws Exception {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, page);
    }
    assertThat(page).isEqualToNormalizingNewlines(Files.readString(file));
  }

  private static CommandLine line(Language language) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    try (Spoken spoken = Spoken.in(language)) {
      assertThat(spoken).isNotNull();
      return new CommandLineApp(nowhere, nowhere).commandLine();
    }
  }

  /// What is said of each command and of each of its options.
  private static List<String> texts(Language language) {
    List<String> texts = new ArrayList<>();
    texts(line(language), texts);
    return texts;
  }

  private static void texts(CommandLine command, List<String> texts) {
    texts.add(text(command.getCommandSpec()));
    command.getCommandSpec().args().forEach(one -> texts.add(text(one)));
    command.getSubcommands().values().forEach(sub -> texts(sub, texts));
  }

  private static String page(Language language, String head, String option) {
    StringBuilder page = new StringBuilder(head);
    line(language).getSubcommands().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .forEach(entry -> command(page, entry.getKey(), entry.getValue(), option));
    return page.toString();
  }

  private static void command(StringBuilder page, String name, CommandLine command, String option) {
    CommandSpec spec = command.getCommandSpec();
    page.append("\n## ").append(name).append("\n\n").append(text(spec)).append("\n");
    if (spec.options().stream().anyMatch(OptionsPageTest::isShown) || !spec.positionalParameters().isEmpty()) {
      page.append("\n| ").append(option).append(" | |\n|---|---|\n");
      spec.positionalParameters().forEach(one -> row(page, one.paramLabel(), one));
      spec.options().stream().filter(OptionsPageTest::isShown).sorted(Comparator.comparing(OptionSpec::longestName))
          .forEach(one -> row(page, one.longestName() + (one.arity().max() == 0 ? "" : " " + one.paramLabel()), one));
    }
    command.getSubcommands().forEach((part, sub) -> command(page, name + " " + part, sub, option));
  }

  private static boolean isShown(OptionSpec option) {
    return !option.usageHelp() && !option.versionHelp() && !option.hidden();
  }

  private static String text(CommandSpec command) {
    return String.join(" ", command.usageMessage().description());
  }

  private static String text(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  private static void row(StringBuilder page, String name, ArgSpec argument) {
    page.append("| `").append(name.replace("|", "\\|")).append("` | ").append(text(argument).replace("|", "\\|"))
        .append(" |\n");
  }
}
