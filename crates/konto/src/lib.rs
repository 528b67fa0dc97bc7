//! Who is acting: accounts, sessions, roles; the authorization table.
