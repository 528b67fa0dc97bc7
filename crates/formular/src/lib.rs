//! PURE. A form definition and answers give pages, validation, pruning and the summary.
