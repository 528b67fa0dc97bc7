//! PURE. A service is a folder: read, check and compile it.
