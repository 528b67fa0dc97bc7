//! What exists and who is responsible: places, offices, services, Mandanten, search.
