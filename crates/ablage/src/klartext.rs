//! The text of a typeset page, line by line.

use typst::layout::{Frame, FrameItem, Point};

/// Text further apart than this is in another column.
const LUECKE_PT: f64 = 9.0;
/// The narrowest margin of a letter.
const RAND_PT: f64 = 14.0;

struct Stueck {
    x: f64,
    y: f64,
    ende: f64,
    text: String,
}

/// The lines of a page from top to bottom; columns are divided by " | ".
///
/// # Errors
/// The first text that runs out of the page.
pub fn seite(frame: &Frame) -> Result<String, String> {
    let mut stuecke = Vec::new();
    sammeln(frame, Point::zero(), &mut stuecke);
    let (breite, hoehe) = (frame.size().x.to_pt(), frame.size().y.to_pt());
    if let Some(s) = stuecke.iter().find(|s| s.x < RAND_PT || s.ende > breite - RAND_PT || s.y > hoehe - RAND_PT) {
        return Err(format!("Text läuft aus der Seite: „{}“", s.text));
    }
    stuecke.sort_by(|a, b| (zeile(a.y), a.x).partial_cmp(&(zeile(b.y), b.x)).unwrap_or(std::cmp::Ordering::Equal));
    let mut aus = String::new();
    let mut davor: Option<&Stueck> = None;
    for s in &stuecke {
        match davor {
            None => {}
            Some(d) if zeile(d.y) != zeile(s.y) => {
                aus.truncate(aus.trim_end().len());
                aus.push('\n');
            }
            Some(d) if s.x - d.ende > LUECKE_PT => aus.push_str(" | "),
            Some(d) if s.x - d.ende > 1.0 && !aus.ends_with(' ') => aus.push(' '),
            Some(_) => {}
        }
        aus.push_str(&s.text.replace('\u{ad}', "-"));
        davor = Some(s);
    }
    Ok(aus)
}

/// Baselines within two points are one line.
#[allow(clippy::cast_possible_truncation, reason = "a page is 842 points high")]
fn zeile(y: f64) -> i64 {
    (y / 2.0).round() as i64
}

fn sammeln(frame: &Frame, ort: Point, ziel: &mut Vec<Stueck>) {
    for (versatz, teil) in frame.items() {
        let hier = ort + *versatz;
        match teil {
            FrameItem::Group(gruppe) => sammeln(&gruppe.frame, hier, ziel),
            FrameItem::Text(t) => ziel.push(Stueck {
                x: hier.x.to_pt(),
                y: hier.y.to_pt(),
                ende: (hier.x + t.width()).to_pt(),
                text: t.text.to_string(),
            }),
            _ => {}
        }
    }
}
