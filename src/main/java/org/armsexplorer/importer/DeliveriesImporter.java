package org.armsexplorer.importer;

import java.util.List;
import org.armsexplorer.model.SourceForm;

/// The trade register with one row per deal and delivery year, 17 columns: exact by year.
///
/// Layout, as downloaded since 2023: a preamble of 11 lines, then `SIPRI AT Database ID,Supplier,Recipient,Designation,
/// Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,
/// Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production`.
/// Flags are `Yes`, `No` or blank. Rows of one ID are one deal.
final class DeliveriesImporter implements Importer {
  private static final char SEPARATOR = ',';

  @Override
  public SourceForm form() {
    return SourceForm.DELIVERIES;
  }

  @Override
  public boolean recognises(Head head) {
    return head.find(DeliveriesImporter::isHeader).isPresent();
  }

  private static boolean isHeader(List<String> fields) {
    return DeliveryRows.isHeader(fields, "SIPRI AT Database ID", "Supplier", "Recipient");
  }

  @Override
  public Draft read(Reading reading) throws ImportException {
    int headerAt = Head.of(reading.source().text()).find(DeliveriesImporter::isHeader).orElseThrow();
    return new DeliveryRows(form(), reading, SEPARATOR, DeliveriesImporter::isHeader).draft(headerAt);
  }
}
