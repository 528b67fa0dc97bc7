//! Contents are HTML in XZuFi and plain text with two forms here: paragraphs, parted by an empty line, and lists, lines
//! that begin with `- `.

enum Block {
    Absatz(String),
    Liste(Vec<String>),
}

fn bloecke(text: &str) -> Vec<Block> {
    let mut aus = Vec::new();
    let mut absatz: Vec<&str> = Vec::new();
    let mut liste: Vec<String> = Vec::new();
    let schliessen = |absatz: &mut Vec<&str>, aus: &mut Vec<Block>| {
        if !absatz.is_empty() {
            aus.push(Block::Absatz(absatz.join(" ")));
            absatz.clear();
        }
    };
    for zeile in text.lines().map(str::trim).chain([""]) {
        if let Some(punkt) = zeile.strip_prefix("- ") {
            schliessen(&mut absatz, &mut aus);
            liste.push(punkt.trim().to_owned());
        } else if zeile.is_empty() {
            schliessen(&mut absatz, &mut aus);
            if !liste.is_empty() {
                aus.push(Block::Liste(std::mem::take(&mut liste)));
            }
        } else if let Some(letzter) = liste.last_mut() {
            letzter.push(' ');
            letzter.push_str(zeile);
        } else {
            absatz.push(zeile);
        }
    }
    aus
}

/// Text of ours as HTML: `<p>`, `<ul>`, `<li>`.
#[must_use]
pub fn in_html(text: &str) -> String {
    let sicher = |t: &str| t.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let mut aus = String::new();
    for block in bloecke(text) {
        match block {
            Block::Absatz(t) => aus.push_str(&format!("<p>{}</p>", sicher(&t))),
            Block::Liste(punkte) => {
                aus.push_str("<ul>");
                for p in punkte {
                    aus.push_str(&format!("<li>{}</li>", sicher(&p)));
                }
                aus.push_str("</ul>");
            }
        }
    }
    aus
}

/// HTML as text of ours. Links become `text (address)`; other elements leave their text.
#[must_use]
pub fn aus_html(html: &str) -> String {
    let mut s = Setzer::default();
    let mut rest = html;
    while let Some(wo) = rest.find('<') {
        let (davor, ab) = rest.split_at(wo);
        s.text(davor);
        // A "<" that begins no tag is text: "Einkommen < 20 000 Euro".
        let beginn = ab.chars().nth(1).is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!'));
        let Some(ende) = ab.find('>').filter(|_| beginn) else {
            s.text("<");
            rest = ab.get(1..).unwrap_or_default();
            continue;
        };
        s.marke(ab.get(1..ende).unwrap_or_default());
        rest = ab.get(ende + 1..).unwrap_or_default();
    }
    s.text(rest);
    s.fertig()
}

/// Puts blocks together.
#[derive(Default)]
struct Setzer {
    bloecke: Vec<String>,
    /// The open list is the last block.
    in_liste: bool,
    zeile: String,
    /// The open point of a list.
    in_punkt: bool,
    ziel: Option<(String, usize)>,
}

impl Setzer {
    fn text(&mut self, roh: &str) {
        let text = entschluesselt(roh);
        if !roh.contains("\n\n") && !roh.lines().any(|z| z.trim_start().starts_with("- ")) {
            self.zeile.push_str(&text.replace(['\n', '\r', '\t'], " "));
            return;
        }
        // Plain text in a field for HTML: its own paragraphs and lists.
        for (nr, zeile) in text.split('\n').enumerate() {
            if zeile.trim().is_empty() {
                self.absatz();
                self.in_liste = false;
            } else if let Some(punkt) = zeile.trim_start().strip_prefix("- ") {
                self.absatz();
                self.in_punkt = true;
                self.zeile.push_str(punkt);
            } else {
                if nr > 0 {
                    self.zeile.push(' ');
                }
                self.zeile.push_str(zeile);
            }
        }
    }

    fn marke(&mut self, innen: &str) {
        let name: String = innen
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .flat_map(char::to_lowercase)
            .collect();
        let zu = innen.starts_with('/');
        match (name.as_str(), zu) {
            ("li", false) => {
                self.absatz();
                self.in_punkt = true;
            }
            ("li", true) => self.absatz(),
            ("ul" | "ol", _) => {
                self.absatz();
                self.in_liste = false;
            }
            // Paragraphs within a point of a list do not end it.
            ("p" | "div" | "br", _) if self.in_punkt => self.zeile.push(' '),
            ("p" | "div" | "tr" | "table" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6", _) | ("br", _) => self.absatz(),
            ("td" | "th", true) => self.zeile.push(' '),
            ("a", false) => {
                let adresse = attribut(innen, "href").filter(|a| a.starts_with("http"));
                self.ziel = adresse.map(|a| (a, self.zeile.len()));
            }
            ("a", true) => {
                if let Some((adresse, ab)) = self.ziel.take()
                    && self.zeile.get(ab..).is_some_and(|t| t.trim() != adresse)
                {
                    self.zeile.push_str(&format!(" ({adresse})"));
                }
            }
            _ => {}
        }
    }

    fn absatz(&mut self) {
        let zeile = self.zeile.split_whitespace().collect::<Vec<_>>().join(" ");
        self.zeile.clear();
        self.ziel = None;
        let punkt = std::mem::take(&mut self.in_punkt);
        if zeile.is_empty() {
            return;
        }
        match self.bloecke.last_mut().filter(|_| punkt && self.in_liste) {
            Some(liste) => {
                liste.push_str("\n- ");
                liste.push_str(&zeile);
            }
            None if punkt => self.bloecke.push(format!("- {zeile}")),
            None => self.bloecke.push(zeile),
        }
        self.in_liste = punkt;
    }

    fn fertig(mut self) -> String {
        self.absatz();
        self.bloecke.join("\n\n")
    }
}

fn attribut(marke: &str, name: &str) -> Option<String> {
    let ab = marke.to_ascii_lowercase().find(&format!("{name}="))? + name.len() + 1;
    let rest = marke.get(ab..)?;
    let zeichen = rest.chars().next()?;
    let wert = if matches!(zeichen, '"' | '\'') {
        rest.get(1..)?.split(zeichen).next()?
    } else {
        rest.split_whitespace().next()?
    };
    Some(entschluesselt(wert))
}

fn entschluesselt(text: &str) -> String {
    const NAMEN: [(&str, &str); 20] = [
        ("amp", "&"),
        ("lt", "<"),
        ("gt", ">"),
        ("quot", "\""),
        ("apos", "'"),
        ("nbsp", " "),
        ("auml", "ä"),
        ("ouml", "ö"),
        ("uuml", "ü"),
        ("Auml", "Ä"),
        ("Ouml", "Ö"),
        ("Uuml", "Ü"),
        ("szlig", "ß"),
        ("sect", "§"),
        ("euro", "€"),
        ("ndash", "–"),
        ("mdash", "—"),
        ("bdquo", "„"),
        ("ldquo", "“"),
        ("rdquo", "”"),
    ];
    let mut aus = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(wo) = rest.find('&') {
        let (davor, ab) = rest.split_at(wo);
        aus.push_str(davor);
        let ende = ab.char_indices().take(10).find(|(_, c)| *c == ';').map(|(i, _)| i);
        let zeichen = ende.and_then(|ende| {
            let name = ab.get(1..ende)?;
            if let Some(nr) = name.strip_prefix('#') {
                let nr =
                    nr.strip_prefix(['x', 'X']).map_or_else(|| nr.parse().ok(), |h| u32::from_str_radix(h, 16).ok());
                return char::from_u32(nr?).filter(|c| !c.is_control()).map(String::from);
            }
            NAMEN.iter().find(|(n, _)| *n == name).map(|(_, z)| (*z).to_owned())
        });
        match (zeichen, ende) {
            (Some(z), Some(ende)) => {
                aus.push_str(&z);
                rest = ab.get(ende + 1..).unwrap_or_default();
            }
            _ => {
                aus.push('&');
                rest = ab.get(1..).unwrap_or_default();
            }
        }
    }
    aus.push_str(rest);
    aus
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_paragraphs_lists_and_links() {
        for (html, text) in [
            ("<p>Eins &amp; zwei</p><p>Drei</p>", "Eins & zwei\n\nDrei"),
            ("Vorher<ul><li>a</li><li><p>b</p> c</li></ul>nachher", "Vorher\n\n- a\n- b c\n\nnachher"),
            ("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n- b"),
            ("Eins<br/>zwei", "Eins\n\nzwei"),
            ("<a href=\"https://x.de/?a=1&amp;b\">Hier</a>", "Hier (https://x.de/?a=1&b)"),
            ("<a href='https://x.de'>https://x.de</a>", "https://x.de"),
            ("Einkommen < 20 000 &euro; &unbekannt; & mehr", "Einkommen < 20 000 € &unbekannt; & mehr"),
            ("<script>böse()</script>", "böse()"),
            ("Zeile\nweiter", "Zeile weiter"),
            ("Eins\n\n- a\n- b\n\nEnde", "Eins\n\n- a\n- b\n\nEnde"),
            ("<", "<"),
            ("", ""),
        ] {
            assert_eq!(aus_html(html), text, "{html}");
        }
        assert_eq!(
            in_html("A & B\nweiter\n\n- <x>\n- y"),
            "<p>A &amp; B weiter</p><ul><li>&lt;x&gt;</li><li>y</li></ul>"
        );
    }
}
