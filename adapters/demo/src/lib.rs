//! Demonstration twins of foreign systems: real programs with state and faults, marked as demonstration.
