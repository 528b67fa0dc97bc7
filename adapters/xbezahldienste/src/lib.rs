//! Payments by XBezahldienste, the interface of ePayBL.
