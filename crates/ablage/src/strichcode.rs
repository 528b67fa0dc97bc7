//! The code on a printed form (QR, ISO/IEC 18004), as an SVG that a template can set.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

/// Modules of free space around it, as the standard asks for.
const RAND: i32 = 4;

/// The code for a short text; `None`: it is too long for one.
#[must_use]
pub fn qr_svg(text: &str) -> Option<String> {
    // Medium: a fold or a stamp may cover 15 percent.
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let breite = code.size() + 2 * RAND;
    let mut weg = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let ab = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if x > ab {
                // One stroke for neighbours: hairlines between squares would disturb scanners.
                let _ = write!(weg, "M{} {}h{}v1h-{}z", ab + RAND, y + RAND, x - ab, x - ab);
            }
            x += 1;
        }
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {breite} {breite}\"><rect width=\"{breite}\" \
         height=\"{breite}\" fill=\"#fff\"/><path d=\"{weg}\" fill=\"#000\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_square_has_its_corners_and_refuses_what_does_not_fit() {
        let svg = qr_svg("BW1.hundesteuer-anmelden.14625020.BW-3K7QM-X2A9T").unwrap();
        assert!(svg.contains("viewBox=\"0 0 41 41\""), "{svg}");
        // The three finder patterns: their upper edges are seven modules long.
        for ecke in ["M4 4h7", "M30 4h7", "M4 30h7"] {
            assert!(svg.contains(ecke), "{ecke} in {svg}");
        }
        assert_ne!(qr_svg("a"), qr_svg("b"));
        assert!(qr_svg(&"x".repeat(5000)).is_none());
    }
}
