//! A data scheme of another editor: it becomes a form, or it is refused with a sentence.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match xdatenfelder::lesen(bytes) {
        Ok(einfuhr) => drop(einfuhr),
        Err(fehler) => assert!(!fehler.satz.is_empty(), "refused without a sentence"),
    }
});
