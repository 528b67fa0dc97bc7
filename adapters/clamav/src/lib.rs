//! Malware scan by clamd (INSTREAM).
