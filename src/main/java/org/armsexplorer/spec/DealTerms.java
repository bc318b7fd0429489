package org.armsexplorer.spec;

import java.util.List;

/// Which deals a question is about, beyond who, what kind and when.
///
/// @param descriptions weapon descriptions, where `*` stands for any letters; none for all
/// @param designations weapon designations, where `*` stands for any letters; none for all
/// @param text words that all have to stand in designation, description or comments, whatever their case; may be empty
/// @param localProduction licensed production or assembly in the recipient's country
/// @param uncertain deliveries that the publisher marks as uncertain, or that are split evenly
/// @param dating by which year it is asked
/// @param openOrders orders of which nothing has arrived
public record DealTerms(List<String> descriptions, List<String> designations, String text, Presence localProduction,
    Presence uncertain, Dating dating, Presence openOrders) {
  /// All deals, by delivery year, without open orders.
  public static final DealTerms ALL =
      new DealTerms(List.of(), List.of(), "", Presence.WITH, Presence.WITH, Dating.DELIVERY, Presence.WITHOUT);

  public DealTerms {
    descriptions = List.copyOf(descriptions);
    designations = List.copyOf(designations);
    text = text.strip();
  }

  public DealTerms withDescriptions(List<String> wanted) {
    return new DealTerms(wanted, designations, text, localProduction, uncertain, dating, openOrders);
  }

  public DealTerms withDesignations(List<String> wanted) {
    return new DealTerms(descriptions, wanted, text, localProduction, uncertain, dating, openOrders);
  }

  public DealTerms withText(String words) {
    return new DealTerms(descriptions, designations, words, localProduction, uncertain, dating, openOrders);
  }

  public DealTerms withLocalProduction(Presence wanted) {
    return new DealTerms(descriptions, designations, text, wanted, uncertain, dating, openOrders);
  }

  public DealTerms withUncertain(Presence wanted) {
    return new DealTerms(descriptions, designations, text, localProduction, wanted, dating, openOrders);
  }

  public DealTerms withDating(Dating wanted) {
    return new DealTerms(descriptions, designations, text, localProduction, uncertain, wanted, openOrders);
  }

  public DealTerms withOpenOrders(Presence wanted) {
    return new DealTerms(descriptions, designations, text, localProduction, uncertain, dating, wanted);
  }

  /// Whether only deals can answer: figures of tables do not tell what is asked for.
  public boolean needDeals() {
    return localProduction != Presence.WITH || dating == Dating.ORDER || openOrders != Presence.WITHOUT
        || !text.isEmpty();
  }
}
