package org.armsexplorer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.armsexplorer.app.PartyGroups;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.model.PartyGroup;
import org.armsexplorer.model.PartyGroup.Member;
import org.armsexplorer.model.ShownGroups;
import org.armsexplorer.model.ShownNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Lists the groups of parties, shows one, and keeps the user's own.
@Command(name = "groups", mixinStandardHelpOptions = true, description = "List the groups that --supplier @NAME and --recipient @NAME take, show the members of one, or keep your own.")
final class GroupsCommand implements Callable<Integer> {
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Show the members of this group with their years.") private @Nullable String name;

  @Option(names = "--save", paramLabel = "NAME", description = "Keep a group of your own under this name.") private @Nullable String save;

  @Option(names = "--member", paramLabel = "PARTY[:YEARS]", description = "A member of it, with its years (Arcadia:1990-2004) or at all times; repeatable.") private List<String> members =
      new ArrayList<>();

  @Option(names = "--title", paramLabel = "TEXT", description = "What it is, for the foot of a chart.") private String title =
      "";

  @Option(names = "--remove", paramLabel = "NAME", description = "Forget a group of your own.") private @Nullable String remove;

  GroupsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    PartyGroups groups = Wiring.closed(root.folder()).groups();
    String kept = save;
    String forgotten = remove;
    String shown = name;
    if (kept != null) {
      groups.save(group(kept));
    } else if (forgotten != null) {
      groups.remove(forgotten);
    } else if (shown != null) {
      PartyGroup group = groups.named(shown);
      desk.say(ShownGroups.title(group) + (group.source().isEmpty() ? "" : ". " + ShownGroups.source(group)));
      group.members().forEach(member -> desk.out().println(line(member)));
    } else {
      groups.all().forEach(group -> desk.out().println(
          "@" + ShownNames.party(group.name()) + "\t" + group.members().size() + "\t" + ShownGroups.title(group)));
    }
    return 0;
  }

  private PartyGroup group(String kept) throws UserProblem {
    if (members.isEmpty() || kept.isBlank() || kept.contains(":")) {
      throw Words.problem("wrong.group");
    }
    List<Member> parsed = new ArrayList<>();
    for (String member : members) {
      parsed.add(member(member));
    }
    String plain = kept.startsWith("@") ? kept.substring(1) : kept;
    String known = parsed.stream().map(Member::party).collect(Collectors.joining(", "));
    return new PartyGroup(plain, title.isBlank() ? known : title, "", parsed);
  }

  private static Member member(String text) throws UserProblem {
    int colon = text.lastIndexOf(':');
    if (colon < 0) {
      return Member.always(text.strip());
    }
    String[] years = text.substring(colon + 1).strip().split("-", -1);
    Member always = Member.always(text.substring(0, colon).strip());
    try {
      int first = years[0].isBlank() ? always.first() : Integer.parseInt(years[0].strip());
      int last = years.length == 1 ? first : years[1].isBlank() ? always.last() : Integer.parseInt(years[1].strip());
      return new Member(always.party(), first, last);
    } catch (NumberFormatException e) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, e, "problem.said", Texts.text("wrong.member", text));
    }
  }

  private static String line(Member member) {
    return ShownNames.party(member.party()) + "\t" + (member.beganEver() ? Integer.toString(member.first()) : "") + "\t"
        + (member.endedEver() ? Integer.toString(member.last()) : "");
  }
}
