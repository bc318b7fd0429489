package org.armsexplorer.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with arguments, in the language of the texts: the parser's own sentences are English.
final class WrongUse {

  private WrongUse() {}

  static String text(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unknown -> Texts.text("wrong.unknown", String.join(" ", unknown.getUnmatched()));
      case MissingParameterException missing -> Texts.text("wrong.missing",
          missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(", ")));
      case OverwrittenOptionException twice -> Texts.text("wrong.option-twice", name(twice.getOverwritten()));
      default -> wrong.getArgSpec() != null && wrong.getValue() != null
          ? Texts.text("wrong.value", name(wrong.getArgSpec()), wrong.getValue()) : String.valueOf(wrong.getMessage());
    };
  }

  /// What may have been meant; none where nothing is near.
  static List<String> nearest(ParameterException wrong) {
    return wrong instanceof UnmatchedArgumentException unknown ? unknown.getSuggestions() : List.of();
  }

  private static String name(ArgSpec argument) {
    String label = argument.paramLabel();
    return argument instanceof OptionSpec option ? option.longestName() + (option.arity().max() == 0 ? "" : " " + label)
        : label;
  }
}
