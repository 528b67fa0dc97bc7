//! XML as it grows, one element a line.

use xml::maskiert;

#[derive(Default)]
pub(crate) struct Zeilen {
    text: String,
    offen: Vec<&'static str>,
}

impl Zeilen {
    pub fn neu() -> Self {
        Self { text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(), offen: Vec::new() }
    }

    fn rand(&mut self) {
        self.text.push_str(&"  ".repeat(self.offen.len()));
    }

    fn anfang(&mut self, name: &str, attribute: &[(&str, &str)]) {
        self.rand();
        self.text.push('<');
        self.text.push_str(name);
        for (name, wert) in attribute {
            self.text.push_str(&format!(" {name}=\"{}\"", maskiert(wert)));
        }
    }

    pub fn auf(&mut self, name: &'static str, attribute: &[(&str, &str)]) {
        self.anfang(name, attribute);
        self.text.push_str(">\n");
        self.offen.push(name);
    }

    pub fn zu(&mut self) {
        if let Some(name) = self.offen.pop() {
            self.rand();
            self.text.push_str(&format!("</{name}>\n"));
        }
    }

    /// An element with text; an empty one closes itself.
    pub fn mit(&mut self, name: &str, attribute: &[(&str, &str)], wert: &str) {
        self.anfang(name, attribute);
        if wert.is_empty() {
            self.text.push_str("/>\n");
        } else {
            self.text.push_str(&format!(">{}</{name}>\n", maskiert(wert)));
        }
    }

    pub fn feld(&mut self, name: &str, wert: &str) {
        self.mit(name, &[], wert);
    }

    /// A value of a code list, on one line.
    pub fn mit_code(&mut self, name: &str, liste: &[(&str, &str)], code: &str) {
        self.anfang(name, liste);
        self.text.push_str(&format!("><code>{}</code></{name}>\n", maskiert(code)));
    }

    /// Nothing where there is nothing to say.
    pub fn wenn_da(&mut self, name: &str, wert: Option<&str>) {
        if let Some(wert) = wert {
            self.mit(name, &[], wert);
        }
    }

    pub fn fertig(mut self) -> String {
        while !self.offen.is_empty() {
            self.zu();
        }
        self.text
    }
}
