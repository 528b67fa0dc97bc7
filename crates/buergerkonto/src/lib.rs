//! Citizen pages: register, sign in, my matters, mailbox, a matter's course.
