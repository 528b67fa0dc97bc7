//! The real clock and the real chance: the one place that reaches for them.

use grund::Umwelt;

/// System time and the operating system's random numbers.
#[allow(clippy::disallowed_methods, reason = "here and nowhere else time comes in")]
pub fn echt() -> Umwelt {
    Umwelt::new(jiff::Timestamp::now, |ziel| {
        // aws-lc's generator fails only when the kernel gives no entropy at all; nothing safe can go on then.
        if aws_lc_rs::rand::fill(ziel).is_err() {
            std::process::abort();
        }
    })
}
