//! The real folder, compiled; and folders with one fault each.

mod steuer;
