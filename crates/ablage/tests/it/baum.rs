//! What a screen reader finds in a PDF of ours: language, title, and the tree of its structure. Reads only what our own typesetter
//! writes (one object after the other, dictionaries uncompressed), and nothing else.

use std::collections::BTreeMap;

/// An element of the structure with what hangs below it, in reading order.
#[derive(Debug)]
pub struct Element {
    /// `H1`, `P`, `Table` ...
    pub art: String,
    /// Its dictionary, as it stands in the file.
    pub worte: String,
    pub kinder: Vec<Element>,
    /// Text of the page belongs to it directly.
    pub hat_text: bool,
}

/// All that the test looks at.
#[derive(Debug)]
pub struct Baum {
    pub katalog: String,
    pub seiten: Vec<String>,
    pub wurzel: Element,
    pub metadaten: String,
}

impl Baum {
    pub fn lesen(pdf: &[u8]) -> Self {
        let text = String::from_utf8_lossy(pdf);
        let objekte = objekte(&text);
        let mit = |was: &str| objekte.values().filter(|o| o.contains(was)).map(|o| (*o).to_owned()).collect::<Vec<_>>();
        let wurzel = mit("/Type/StructTreeRoot").pop().expect("a tree");
        let erstes = *verweise(&wurzel, "/K").first().expect("a root element");
        let metadaten =
            text.find("<x:xmpmeta").and_then(|von| text[von..].split("</x:xmpmeta>").next()).unwrap_or_default();
        Self {
            katalog: mit("/Type/Catalog").pop().expect("a catalog"),
            seiten: mit("/Type/Page/"),
            wurzel: element(&objekte, erstes),
            metadaten: metadaten.to_owned(),
        }
    }

    /// Every element, in reading order.
    pub fn alle(&self) -> Vec<&Element> {
        let mut aus = Vec::new();
        self.wurzel.sammeln(&mut aus);
        aus
    }

    pub fn von(&self, art: &str) -> Vec<&Element> {
        self.alle().into_iter().filter(|e| e.art == art).collect()
    }

    /// Levels of the headings in reading order.
    pub fn ebenen(&self) -> Vec<u8> {
        self.alle().iter().filter_map(|e| e.art.strip_prefix('H')?.parse().ok()).collect()
    }
}

impl Element {
    fn sammeln<'a>(&'a self, aus: &mut Vec<&'a Self>) {
        aus.push(self);
        self.kinder.iter().for_each(|k| k.sammeln(aus));
    }

    pub fn unter(&self, art: &str) -> Vec<&Self> {
        let mut alle = Vec::new();
        self.sammeln(&mut alle);
        alle.into_iter().filter(|e| e.art == art).collect()
    }
}

/// `12 0 obj` to `endobj`, streams left out.
fn objekte(text: &str) -> BTreeMap<u32, &str> {
    let mut aus = BTreeMap::new();
    for (von, _) in text.match_indices(" 0 obj") {
        let kopf = text[..von].rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
        let rest = &text[von + " 0 obj".len()..];
        let ende = rest.find("endobj").unwrap_or(rest.len());
        let inhalt = rest[..ende].split("stream").next().unwrap_or_default();
        if let Ok(nummer) = kopf.parse() {
            aus.insert(nummer, inhalt.trim());
        }
    }
    aus
}

/// The entries of an array: references to objects, and whether plain numbers (text of the page) stand in it.
fn eintraege<'a>(worte: &'a str, name: &str) -> &'a str {
    let Some(von) = worte.rfind(&format!("{name}[")) else { return "" };
    let rest = &worte[von + name.len() + 1..];
    &rest[..rest.find(']').unwrap_or(rest.len())]
}

fn verweise(worte: &str, name: &str) -> Vec<u32> {
    let teile: Vec<&str> = eintraege(worte, name).split_whitespace().collect();
    teile.windows(3).filter(|w| w[1] == "0" && w[2] == "R").filter_map(|w| w[0].parse().ok()).collect()
}

fn element(objekte: &BTreeMap<u32, &str>, nummer: u32) -> Element {
    let worte = (*objekte.get(&nummer).expect("an element")).to_owned();
    let art = worte.split("/StructElem/S/").nth(1).and_then(|r| r.split('/').next()).expect("a kind").to_owned();
    let kinder: Vec<Element> = verweise(&worte, "/K")
        .into_iter()
        .filter(|k| objekte.get(k).is_some_and(|o| o.contains("/StructElem")))
        .map(|k| element(objekte, k))
        .collect();
    let liste = eintraege(&worte, "/K");
    let hat_text = liste.split_whitespace().count() > 3 * verweise(&worte, "/K").len() || liste.contains("/MCR");
    Element { art, worte, kinder, hat_text }
}
