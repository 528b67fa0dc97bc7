//! Operator pages: tenants, health, queue, outbox; never a Vorgang's content.
