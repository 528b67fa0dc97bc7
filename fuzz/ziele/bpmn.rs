//! A process of another editor: it is refused, or it is checked and written back.
#![no_main]

use ablauf::Modell;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(modell) = Modell::lesen(bytes) {
        let _ = modell.pruefen();
        assert_eq!(modell.original(), bytes, "a model keeps its file");
    }
});
