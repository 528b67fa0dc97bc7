//! Pages of the Werkstatt.
