//! Fees, payment requests, Kassenzeichen, ledger; trait Zahlungsverfahren.
