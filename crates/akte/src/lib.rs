//! The stored Vorgang: drafts, the frozen Antrag, events, outbox, inbox views.
