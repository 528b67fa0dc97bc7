//! Documents: bytes, type, hash, scan, encryption at rest, letters.
