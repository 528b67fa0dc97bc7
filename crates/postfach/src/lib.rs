//! Messages both ways, delivery and its proof; trait Mailversand.
