//! One complete matter.
