//! A form with files (`multipart/form-data`), read into memory within the limit of its route.

use axum::extract::{FromRequest, Multipart, Request};
use bytes::Bytes;

use crate::{Felder, WebFehler};

/// A file that was sent; browsers send an empty one where none was chosen, that is left out.
#[derive(Debug, Clone)]
pub struct Datei {
    /// Name as the browser says it.
    pub name: String,
    /// Content.
    pub bytes: Bytes,
}

/// Texts and files of a form.
#[derive(Debug, Clone, Default)]
pub struct Mehrteilig {
    texte: Vec<(String, String)>,
    /// The files, whatever their field.
    pub dateien: Vec<Datei>,
}

/// Parts that a form may have at most.
const HOECHSTENS: usize = 50;

impl Mehrteilig {
    /// The texts alone, as a form without files has them.
    #[must_use]
    pub fn felder(&self) -> Felder {
        Felder(self.texte.clone())
    }

    /// The first text of a name, empty if it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.texte.iter().find(|(n, _)| n == name).map_or("", |(_, w)| w.as_str()).trim()
    }
}

impl<S: Send + Sync> FromRequest<S> for Mehrteilig {
    type Rejection = WebFehler;
    async fn from_request(anfrage: Request, state: &S) -> Result<Self, WebFehler> {
        let mut teile = Multipart::from_request(anfrage, state).await.map_err(|_| WebFehler::FalscheArt)?;
        let mut form = Self::default();
        let fehler = |e: axum::extract::multipart::MultipartError| match e.status().as_u16() {
            413 => WebFehler::ZuGross,
            _ => WebFehler::Unlesbar,
        };
        for _ in 0..HOECHSTENS {
            let Some(teil) = teile.next_field().await.map_err(fehler)? else { return Ok(form) };
            let feld = teil.name().unwrap_or_default().to_owned();
            match teil.file_name().map(str::to_owned) {
                Some(name) => {
                    let bytes = teil.bytes().await.map_err(fehler)?;
                    if !(name.is_empty() && bytes.is_empty()) {
                        form.dateien.push(Datei { name, bytes });
                    }
                }
                None => {
                    let text = teil.text().await.map_err(fehler)?;
                    if text.contains('\0') {
                        return Err(WebFehler::Unlesbar);
                    }
                    form.texte.push((feld, text));
                }
            }
        }
        Err(WebFehler::Unlesbar)
    }
}
