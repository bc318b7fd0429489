package org.armsexplorer.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Reported;
import org.jspecify.annotations.Nullable;

/// Columns while they are filled, in the order of the files.
final class GrowingColumns {
  private int size;
  private short[] source;
  private short[] supplier;
  private short[] recipient;
  private byte[] category;
  private byte[] status;
  private short[] year;
  private int[] units;
  private int[] tiv;
  private int[] deal;
  private short[] flags;
  private int[] line;
  private short[] orderYear;
  private int[] weapon;
  /// Empty until the first reported figure comes.
  private byte[] quantity = new byte[0];
  private long[] amount = new long[0];

  GrowingColumns(int capacity) {
    source = new short[capacity];
    supplier = new short[capacity];
    recipient = new short[capacity];
    category = new byte[capacity];
    status = new byte[capacity];
    year = new short[capacity];
    units = new int[capacity];
    tiv = new int[capacity];
    deal = new int[capacity];
    flags = new short[capacity];
    line = new int[capacity];
    orderYear = new short[capacity];
    weapon = new int[capacity];
  }

  private GrowingColumns(ColumnReader in) {
    source = in.shorts();
    supplier = in.shorts();
    recipient = in.shorts();
    category = in.bytes();
    status = in.bytes();
    year = in.shorts();
    units = in.ints();
    tiv = in.ints();
    deal = in.ints();
    flags = in.shorts();
    line = in.ints();
    orderYear = in.shorts();
    weapon = in.ints();
    quantity = in.bytes();
    amount = in.longs();
    size = year.length;
  }

  /// What was written.
  static GrowingColumns read(ColumnReader in) {
    return new GrowingColumns(in);
  }

  void write(ColumnWriter out) throws IOException {
    out.shorts(source, size);
    out.shorts(supplier, size);
    out.shorts(recipient, size);
    out.bytes(category, size);
    out.bytes(status, size);
    out.shorts(year, size);
    out.ints(units, size);
    out.ints(tiv, size);
    out.ints(deal, size);
    out.shorts(flags, size);
    out.ints(line, size);
    out.shorts(orderYear, size);
    out.ints(weapon, size);
    out.bytes(quantity, Math.min(quantity.length, size));
    out.longs(amount, Math.min(amount.length, size));
  }

  void add(int fromSource, int supplierPlace, int recipientPlace, @Nullable ArmamentCategory itsCategory,
      @Nullable DeliveryStatus itsStatus, int itsYear, int itsUnits, long hundredths, int itsDeal, int itsFlags,
      int itsLine, int itsOrderYear, int itsWeapon) {
    if (size == year.length) {
      resize(size * 2);
    }
    source[size] = (short) fromSource;
    supplier[size] = (short) supplierPlace;
    recipient[size] = (short) recipientPlace;
    category[size] = (byte) (itsCategory == null ? -1 : itsCategory.ordinal());
    status[size] = (byte) (itsStatus == null ? -1 : itsStatus.ordinal());
    year[size] = (short) itsYear;
    units[size] = itsUnits;
    tiv[size] = Math.toIntExact(hundredths);
    deal[size] = itsDeal;
    line[size] = itsLine;
    orderYear[size] = (short) itsOrderYear;
    weapon[size] = itsWeapon;
    flags[size++] = (short) itsFlags;
  }

  /// Adds a figure of another source than SIPRI.
  void addReported(int fromSource, int supplierPlace, int recipientPlace, Reported figure, int itsDeal, int itsFlags) {
    add(fromSource, supplierPlace, recipientPlace, figure.category(), figure.status(), figure.year(), 0, 0, itsDeal,
        itsFlags, figure.line(), 0, -1);
    if (quantity.length < year.length) {
      int before = quantity.length;
      quantity = Arrays.copyOf(quantity, year.length);
      Arrays.fill(quantity, before, quantity.length, (byte) -1);
      amount = Arrays.copyOf(amount, year.length);
    }
    quantity[size - 1] = (byte) figure.quantity().ordinal();
    amount[size - 1] = figure.quantity().unit().decimals() == 0 ? figure.hundredths() / 100 : figure.hundredths();
  }

  private void resize(int capacity) {
    source = Arrays.copyOf(source, capacity);
    supplier = Arrays.copyOf(supplier, capacity);
    recipient = Arrays.copyOf(recipient, capacity);
    category = Arrays.copyOf(category, capacity);
    status = Arrays.copyOf(status, capacity);
    year = Arrays.copyOf(year, capacity);
    units = Arrays.copyOf(units, capacity);
    tiv = Arrays.copyOf(tiv, capacity);
    deal = Arrays.copyOf(deal, capacity);
    flags = Arrays.copyOf(flags, capacity);
    line = Arrays.copyOf(line, capacity);
    orderYear = Arrays.copyOf(orderYear, capacity);
    weapon = Arrays.copyOf(weapon, capacity);
  }

  int size() {
    return size;
  }

  int sourceAt(int row) {
    return source[row];
  }

  int supplierAt(int row) {
    return supplier[row];
  }

  int recipientAt(int row) {
    return recipient[row];
  }

  int categoryAt(int row) {
    return category[row];
  }

  int yearAt(int row) {
    return year[row];
  }

  int unitsAt(int row) {
    return units[row];
  }

  long tivAt(int row) {
    return tiv[row];
  }

  int dealAt(int row) {
    return deal[row];
  }

  int flagsAt(int row) {
    return flags[row];
  }

  /// Gives a row other amounts.
  void amend(int row, int itsUnits, long hundredths) {
    units[row] = itsUnits;
    tiv[row] = Math.toIntExact(hundredths);
  }

  /// Whether it holds figures of other sources than SIPRI.
  boolean hasReported() {
    return quantity.length > 0;
  }

  /// What makes two reported figures figures of the same thing.
  ReportedCell reportedCellAt(int row) {
    return new ReportedCell(quantity[row], supplier[row], recipient[row], category[row], status[row], year[row]);
  }

  /// A cell that several files of one source may tell of.
  record ReportedCell(int quantity, int supplier, int recipient, int category, int status, int year) {}

  private boolean isSortedByDeal() {
    for (int row = 1; row < size; row++) {
      if (deal[row] < deal[row - 1]) {
        return false;
      }
    }
    return true;
  }

  /// All rows as they are: no second copy of millions of them.
  private FactColumns whole(int suppliers, int recipients, short[] sources) {
    short[] places = new short[size];
    for (int row = 0; row < size; row++) {
      places[row] = sources[source[row]];
    }
    return new FactColumns(supplier, recipient, category, status, year, tiv, units, deal, flags, places, line, quantity,
        amount, orderYear, weapon, new KindColumn(category, status, flags), new YearSpan(year, orderYear),
        FactColumns.postings(supplier, suppliers), FactColumns.postings(recipient, recipients));
  }

  /// Gives back the room for rows that did not come.
  void trim() {
    if (year.length > size) {
      resize(size);
    }
  }

  /// The kept rows, ordered by deal, as the columns of a table.
  ///
  /// @param sources place of each source in the table's list
  FactColumns sortedByDeal(int[] kept, int suppliers, int recipients, short[] sources) {
    if (kept.length == size && !hasReported() && isSortedByDeal()) {
      return whole(suppliers, recipients, sources);
    }
    long[] order = new long[kept.length];
    for (int i = 0; i < kept.length; i++) {
      order[i] = ((long) deal[kept[i]] << 32) | kept[i];
    }
    Arrays.parallelSort(order);
    int count = order.length;
    short[] sortedSupplier = new short[count];
    short[] sortedRecipient = new short[count];
    byte[] sortedCategory = new byte[count];
    byte[] sortedStatus = new byte[count];
    short[] sortedYear = new short[count];
    int[] sortedUnits = new int[count];
    int[] sortedTiv = new int[count];
    int[] sortedDeal = new int[count];
    short[] sortedFlags = new short[count];
    short[] sortedSource = new short[count];
    int[] sortedLine = new int[count];
    byte[] sortedQuantity = new byte[hasReported() ? count : 0];
    long[] sortedAmount = new long[sortedQuantity.length];
    short[] sortedOrderYear = new short[count];
    int[] sortedWeapon = new int[count];
    for (int i = 0; i < count; i++) {
      int row = (int) order[i];
      sortedSupplier[i] = supplier[row];
      sortedRecipient[i] = recipient[row];
      sortedCategory[i] = category[row];
      sortedStatus[i] = status[row];
      sortedYear[i] = year[row];
      sortedUnits[i] = units[row];
      sortedTiv[i] = tiv[row];
      sortedDeal[i] = deal[row];
      sortedFlags[i] = flags[row];
      sortedSource[i] = sources[source[row]];
      sortedLine[i] = line[row];
      sortedOrderYear[i] = orderYear[row];
      sortedWeapon[i] = weapon[row];
      if (hasReported()) {
        sortedQuantity[i] = row < quantity.length ? quantity[row] : -1;
        sortedAmount[i] = row < amount.length ? amount[row] : 0;
      }
    }
    return new FactColumns(sortedSupplier, sortedRecipient, sortedCategory, sortedStatus, sortedYear, sortedTiv,
        sortedUnits, sortedDeal, sortedFlags, sortedSource, sortedLine, sortedQuantity, sortedAmount, sortedOrderYear,
        sortedWeapon, new KindColumn(sortedCategory, sortedStatus, sortedFlags),
        new YearSpan(sortedYear, sortedOrderYear), FactColumns.postings(sortedSupplier, suppliers),
        FactColumns.postings(sortedRecipient, recipients));
  }
}
