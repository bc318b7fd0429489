package org.armsexplorer.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armsexplorer.analysis.Axis;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.model.PartyGroup;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.ShownGroups;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.model.Succession;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Merging;
import org.armsexplorer.spec.TransferFilter;

/// What a chart says of parties that are added up as one: who is in a group in which years and who says so, and in which
/// year a party took over from another.
final class MergingNotes {
  private static final int MOST_MEMBERS = 30;
  private static final int MOST_SENTENCES = 2;
  private static final PartyNames NAMES = PartyNames.bundled();
  private final TransferFilter filter;
  private final List<Axis> axes;
  private final Optional<YearRange> years;

  /// @param years those that are shown; empty where they are not known
  MergingNotes(TransferFilter filter, List<Axis> axes, Optional<YearRange> years) {
    this.filter = filter;
    this.axes = List.copyOf(axes);
    this.years = years;
  }

  /// "Soviet Union / Russia" for either of them.
  static String lineage(String name) {
    List<String> line = Merging.isGroup(name) ? List.of() : NAMES.lineageOf(NAMES.keyOf(name));
    return line.size() < 2 ? name : String.join(Merging.JOIN, line);
  }

  /// Where along x, in members, a party takes over from one that it is added up with; none where no years lie there.
  static List<Double> breaks(ChartModel model) {
    if (!model.x().isTime() || model.exhibit().query().filter().byOrderYear()) {
      return List.of();
    }
    List<Axis> axes = new ArrayList<>(List.of(new Axis(model.x(), model.members())));
    model.exhibit().series().ifPresent(series -> axes.add(new Axis(series, model.exhibit().columns())));
    List<Double> breaks = new ArrayList<>();
    for (Succession one : new MergingNotes(model.exhibit().query().filter(), axes, Optional.empty()).successions()) {
      for (int i = 0; i < model.members().size(); i++) {
        YearRange years = YearRange.parse(model.members().get(i).key());
        if (years.contains(one.year()) && (i > 0 || one.year() > years.first())) {
          breaks.add(i - 0.5 + (one.year() - years.first()) / (double) years.length());
        }
      }
    }
    return breaks;
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    Merging merging = filter.merging();
    for (PartyGroup group : merging.groups()) {
      String members = members(group);
      notes.add(group.source().isEmpty() ? Messages.text("foot.group.own", group.name(), members)
          : Messages.text("foot.group", called(group), members, ShownGroups.source(group)));
    }
    List<Succession> successions = successions();
    if (successions.size() > MOST_SENTENCES) {
      notes.add(Messages.text("foot.merged.many", String.join(", ", successions.stream()
          .map(one -> shown(one.earlier()) + Merging.JOIN + shown(one.later()) + " (" + one.year() + ")").toList())));
    } else {
      successions.forEach(one -> notes
          .add(Messages.text("foot.merged", shown(one.earlier()), shown(one.later()), Integer.toString(one.year()))));
    }
    return notes;
  }

  /// "EU (European Union and its predecessors)"; the title alone where it says the name.
  private static String called(PartyGroup group) {
    String name = shown(group.name());
    String title = ShownGroups.title(group);
    return title.startsWith(name) ? title : Messages.text("foot.group.called", name, title);
  }

  private String members(PartyGroup group) {
    List<PartyGroup.Member> there =
        group.members().stream().filter(member -> years.map(member::isWithin).orElse(true)).toList();
    if (there.size() > MOST_MEMBERS) {
      return Messages.text("foot.group.many", Integer.toString(there.size()));
    }
    return String.join(", ", there.stream().map(this::member).toList());
  }

  /// "Croatia (from 2013)": years only where they lie within those that are shown.
  private String member(PartyGroup.Member member) {
    int first = years.map(YearRange::first).orElse(0);
    int last = years.map(YearRange::last).orElse(Integer.MAX_VALUE);
    boolean began = member.beganEver() && member.first() > first;
    boolean ended = member.endedEver() && member.last() < last;
    if (began && ended) {
      return shown(member.party()) + " (" + FigureFormat.years(new YearRange(member.first(), member.last())) + ")";
    }
    return began ? Messages.text("foot.group.from", shown(member.party()), Integer.toString(member.first()))
        : ended ? Messages.text("foot.group.to", shown(member.party()), Integer.toString(member.last()))
            : shown(member.party());
  }

  private static String shown(String party) {
    return ShownNames.party(party);
  }

  /// The successions among the members of the table that are added up, by year.
  List<Succession> successions() {
    Merging merging = filter.merging();
    if (!merging.successors()) {
      return List.of();
    }
    Set<Succession> found = new LinkedHashSet<>();
    asked().map(merging::asking).filter(name -> !Merging.isGroup(name)).forEach(name -> {
      for (String key : NAMES.lineageOf(NAMES.keyOf(name))) {
        NAMES.predecessorsOf(key).stream().filter(Succession::main).forEach(found::add);
      }
    });
    return found.stream().sorted(Comparator.comparingInt(Succession::year)).toList();
  }

  /// The parties asked for, and those among the members that are several in one.
  private Stream<String> asked() {
    Stream<String> members = axes.stream().filter(axis -> axis.dimension().isParty()).map(Axis::members)
        .flatMap(List::stream).map(Member::key).filter(key -> key.contains(Merging.JOIN));
    return Stream.concat(Stream.of(filter.suppliers(), filter.recipients()).flatMap(List::stream), members);
  }
}
