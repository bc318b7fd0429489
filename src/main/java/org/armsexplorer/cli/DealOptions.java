package org.armsexplorer.cli;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.spec.Dating;
import org.armsexplorer.spec.DealTerms;
import org.armsexplorer.spec.Presence;
import picocli.CommandLine.Option;

/// Which deals a question is about, beyond who, what kind and when.
final class DealOptions {
  @Option(names = "--description", paramLabel = "TEXT", description = "A weapon description such as \"fighter aircraft\"; * stands for any letters; repeatable.") private List<String> descriptions =
      new ArrayList<>();

  @Option(names = "--not-description", paramLabel = "TEXT", description = "All but this weapon description; repeatable.") private List<String> notDescriptions =
      new ArrayList<>();

  @Option(names = "--designation", paramLabel = "TEXT", description = "A weapon designation such as \"Su-30*\"; * stands for any letters; repeatable.") private List<String> designations =
      new ArrayList<>();

  @Option(names = "--not-designation", paramLabel = "TEXT", description = "All but this weapon designation; repeatable.") private List<String> notDesignations =
      new ArrayList<>();

  @Option(names = "--text", paramLabel = "WORDS", description = "Words that all stand in designation, description or comments.") private String text =
      "";

  @Option(names = "--local-production", paramLabel = "CHOICE", description = "Licensed production or assembly in the recipient's country: with (default), only or without.") private String localProduction =
      Presence.WITH.token();

  @Option(names = "--uncertain", paramLabel = "CHOICE", description = "Estimates, that is uncertain deliveries and even splits: with (default), only or without.") private String uncertain =
      Presence.WITH.token();

  @Option(names = "--certain-only", description = "Leave out estimates: the same as --uncertain without.") private boolean certainOnly;

  @Option(names = "--dates", paramLabel = "WHICH", description = "delivery (default): by the year of delivery; order: by the year of order.") private String dates =
      Dating.DELIVERY.token();

  @Option(names = "--open-orders", paramLabel = "CHOICE", description = "Orders of which nothing has arrived, counted as deals in their year of order: without (default), with or only.") private String openOrders =
      Presence.WITHOUT.token();

  DealTerms terms() throws UserProblem {
    Presence estimates = Words.parse(Presence.class, uncertain, "--uncertain");
    if (certainOnly && estimates == Presence.ONLY) {
      throw Words.problem("wrong.certainty");
    }
    return new DealTerms(descriptions, designations, text,
        Words.parse(Presence.class, localProduction, "--local-production"), certainOnly ? Presence.WITHOUT : estimates,
        Words.parse(Dating.class, dates, "--dates"), Words.parse(Presence.class, openOrders, "--open-orders"));
  }

  List<String> notDescriptions() {
    return notDescriptions;
  }

  List<String> notDesignations() {
    return notDesignations;
  }
}
