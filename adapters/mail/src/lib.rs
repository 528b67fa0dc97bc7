//! Mail by SMTP; the demonstration twin keeps it in a mailbox page.
