package org.armsexplorer.app;

/// Downloads about parties that do not exist, in the layouts of the real ones.
public final class Invented {
  /// The lines that stand before the header.
  public static final String PREAMBLE =
      """
          Transfers of major conventional arms from All countries to Syldavia . Deals with deliveries made for the year range '2000' to '2010'
          Data generated: 13 Apr 2024 3:44:54 PM
          """;
  /// The header of the trade register by delivery year.
  public static final String DELIVERIES_HEADER =
      "SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,"
          + "Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,"
          + "Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production\n";
  /// One deal with deliveries in two years.
  public static final String DELIVERIES = PREAMBLE + DELIVERIES_HEADER + """
      1,Borduria,Syldavia,X-1,fighter aircraft,Aircraft,2000,No,4,Yes,2001,No,New,2.5,2.5,10,No
      1,Borduria,Syldavia,X-1,fighter aircraft,Aircraft,2000,No,2,No,2002,No,New,2.5,2.5,5,No
      """;
  /// The same deal as a row of the trade register by deal, broken over two lines.
  public static final String REGISTER = PREAMBLE
      + """
          Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons
          Syldavia,Borduria,2000,,6,,X-1,fighter aircraft,6,?,2001; 2002,New,Part of a deal
          for other engines,2.5,15,15
          """;

  /// A deal as the register of 2013 has it, which tells no TIV.
  public static final String REGISTER_2013 =
      """
          Id,Supplier,Recipient,No. ordered,No. ordered data uncertain,Designation,Description,Status,Status data uncertain,\
          Year of order,Year of order data uncertain,Year(s) of deliveries,No. delivered,\
          Year(s) of delivery or no. delivered data uncertain,Recipient Involvement,Comment
          501,Borduria,Syldavia,12,,M-43,Mortar,New,,2004,,2005 - 2005,12,,,
          """;

  private Invented() {}
}
