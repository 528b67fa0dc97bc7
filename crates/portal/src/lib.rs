//! Public pages: search, Leistung, Stelle, places, help.
