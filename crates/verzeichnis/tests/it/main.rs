//! The directory against a real database and the official lists.
mod amtlich;
