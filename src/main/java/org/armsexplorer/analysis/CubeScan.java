package org.armsexplorer.analysis;

import java.util.List;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.jspecify.annotations.Nullable;

/// Adds up rows into a cube, a column after the other for each batch of rows.
final class CubeScan implements RowScan.Taker<CubeScan> {
  private final Plan plan;
  private final Sums sums;
  private int[] positions = new int[0];

  /// What is added up by what.
  ///
  /// @param marks of a row, by its flags
  record Plan(FactTable facts, FactColumns columns, RowFilter filter, Measure measure, List<Dimension> by, int[] sizes,
      byte[] marks) {

    /// Whether the measure is one that adds up row by row.
    static boolean canAdd(Measure measure) {
      return measure == Measure.TIV_DELIVERED || measure == Measure.UNITS_DELIVERED || measure == Measure.DELIVERIES;
    }
  }

  CubeScan(Plan plan) {
    this.plan = plan;
    this.sums = Sums.dense(Cube.places(plan.sizes()));
  }

  Cube cube() {
    return new Cube(plan.by(), plan.sizes(), sums);
  }

  @Override
  public void take(int[] rows, int count) {
    if (positions.length < count) {
      positions = new int[count];
    }
    int[] position = positions;
    java.util.Arrays.fill(position, 0, count, 0);
    for (int i = 0; i < plan.by().size(); i++) {
      int stride = 1;
      for (int j = i + 1; j < plan.sizes().length; j++) {
        stride *= plan.sizes()[j];
      }
      column(plan.by().get(i), stride, rows, count, position);
    }
    sum(rows, count, position);
  }

  private void column(Dimension dimension, int stride, int[] rows, int count, int[] position) {
    FactColumns columns = plan.columns();
    switch (dimension) {
      case YEAR, PERIOD -> {
        short[] years = columns.years(plan.filter().byOrder());
        int first = plan.filter().years().whole().first();
        for (int i = 0; i < count; i++) {
          position[i] += (years[rows[i]] - first) * stride;
        }
      }
      case SUPPLIER -> party(plan.filter().suppliers(), columns.supplier(), stride, rows, count, position);
      case RECIPIENT -> party(plan.filter().recipients(), columns.recipient(), stride, rows, count, position);
      case CATEGORY -> listed(columns.category(), stride, rows, count, position);
      case STATUS -> listed(columns.status(), stride, rows, count, position);
      case DESCRIPTION -> {
        for (int i = 0; i < count; i++) {
          position[i] += (plan.facts().weapons.description(columns.weapon()[rows[i]]) + 1) * stride;
        }
      }
      case DESIGNATION -> {
        for (int i = 0; i < count; i++) {
          position[i] += (plan.facts().weapons.designation(columns.weapon()[rows[i]]) + 1) * stride;
        }
      }
      case EDITION -> {
        // all rows are of one edition
      }
    }
  }

  private static void party(PartyPass pass, short[] column, int stride, int[] rows, int count, int[] position) {
    int @Nullable [] heads = pass.heads();
    for (int i = 0; i < count; i++) {
      int place = column[rows[i]];
      position[i] += ((heads == null || place < 0 ? place : heads[place]) + 1) * stride;
    }
  }

  private static void listed(byte[] column, int stride, int[] rows, int count, int[] position) {
    for (int i = 0; i < count; i++) {
      position[i] += (column[rows[i]] + 1) * stride;
    }
  }

  private void sum(int[] rows, int count, int[] position) {
    short[] flags = plan.columns().flags();
    byte[] marks = plan.marks();
    int @Nullable [] amount = switch (plan.measure()) {
      case TIV_DELIVERED -> plan.columns().tiv();
      case UNITS_DELIVERED -> plan.columns().units();
      default -> null;
    };
    long[] amounts = sums.amounts();
    long[] estimated = sums.estimated();
    byte[] marked = sums.marks();
    for (int i = 0; i < count; i++) {
      int row = rows[i];
      int at = position[i];
      int mark = marks[flags[row]];
      long more = amount == null ? 1 : amount[row];
      amounts[at] += more;
      estimated[at] += (mark & Marks.CERTAIN) == 0 ? more : 0;
      marked[at] |= (byte) mark;
    }
  }

  @Override
  public void add(CubeScan other) {
    for (int place = 0; place < sums.places(); place++) {
      sums.add(place, other.sums, place);
    }
  }
}
