//! Mail by SMTP; the demonstration twin keeps it in a mailbox page.
//!
//! Both promise the same (`tests/it` holds both to it): a mail that is taken arrives whole, the same dedupe key can be
//! recognised as the same mail, a fault that may pass is told from one that will not.

mod demo;
mod smtp;

pub use demo::{DemoMail, DemoPostkasten};
pub use smtp::{Einstellungen, Smtp, SmtpFehler, Verschluesselung};
