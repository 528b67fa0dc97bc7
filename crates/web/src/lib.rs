//! The frame of every page: components, languages, assets, errors, sessions.
