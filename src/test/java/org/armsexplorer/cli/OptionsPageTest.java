package org.armsexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The page of all options is written from the options themselves: `-Dgolden.update=true` writes it anew.
class OptionsPageTest {
  private static final Path PAGE = Path.of("src", "site", "markdown", "options.md");

  @Test
  void thePageOfOptionsIsCurrent() throws Exception {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    CommandLine line = new CommandLineApp(nowhere, nowhere).commandLine();
    StringBuilder page = new StringBuilder("# Commands and their options\n\n")
        .append("Each takes `--help`. An option that is repeatable takes one value each time.\n");
    line.getSubcommands().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .forEach(entry -> command(page, entry.getKey(), entry.getValue()));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page.toString()).isEqualToNormalizingNewlines(Files.readString(PAGE));
  }

  private static void command(StringBuilder page, String name, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    page.append("\n## ").append(name).append("\n\n").append(String.join(" ", spec.usageMessage().description()))
        .append("\n");
    if (spec.options().stream().anyMatch(OptionsPageTest::isShown) || !spec.positionalParameters().isEmpty()) {
      page.append("\n| option | |\n|---|---|\n");
      spec.positionalParameters().forEach(one -> row(page, one.paramLabel(), one));
      spec.options().stream().filter(OptionsPageTest::isShown).sorted(Comparator.comparing(OptionSpec::longestName))
          .forEach(one -> row(page, one.longestName() + (one.arity().max() == 0 ? "" : " " + one.paramLabel()), one));
    }
    command.getSubcommands().forEach((part, sub) -> command(page, name + " " + part, sub));
  }

  private static boolean isShown(OptionSpec option) {
    return !option.usageHelp() && !option.versionHelp() && !option.hidden();
  }

  private static void row(StringBuilder page, String name, ArgSpec argument) {
    page.append("| `").append(name.replace("|", "\\|")).append("` | ")
        .append(String.join(" ", argument.description()).replace("|", "\\|")).append(" |\n");
  }
}
