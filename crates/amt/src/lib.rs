//! Staff pages: inbox, Vorgang, question, decision, release.
