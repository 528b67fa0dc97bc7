//! Citizen pages: fill the form, upload, check, send, receipt, pay.
