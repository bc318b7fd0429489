package org.armsexplorer.importer;

import java.util.List;
import org.armsexplorer.model.SourceForm;

/// The old site's download of deals with their TIV, one row per deal and delivery year: exact by year.
///
/// Layout of `DealsAndTIVs-*.txt`, to 2023: the title, the query ("Database search results for buyer 'X' and seller 'Y'
/// and the years from 2011 to 2021 - (created: 11-03-2023)", day first), `Deal ID;Seller;Buyer;Designation;Description;
/// ...;Local production` with the same 17 columns as the deliveries export, an empty line and one of copyright. Users put
/// the downloads of several years into one file, with all that stands around them.
final class DealsAndTivsImporter implements Importer {
  private static final char SEPARATOR = ';';

  @Override
  public SourceForm form() {
    return SourceForm.DEALS_AND_TIVS;
  }

  @Override
  public boolean recognises(Head head) {
    return head.find(SEPARATOR, DealsAndTivsImporter::isHeader).isPresent();
  }

  private static boolean isHeader(List<String> fields) {
    return DeliveryRows.isHeader(fields, "Deal ID", "Seller", "Buyer");
  }

  @Override
  public Draft read(Reading reading) throws ImportException {
    int headerAt = Head.of(reading.source().text()).find(SEPARATOR, DealsAndTivsImporter::isHeader).orElseThrow();
    return new DeliveryRows(form(), reading, SEPARATOR, DealsAndTivsImporter::isHeader).draft(headerAt);
  }
}
