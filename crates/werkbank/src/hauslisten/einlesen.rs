//! A version of a list as it is brought in: the file, and what was typed beside it.

use grund::Tag;
use web::{
    Anfrage, Felder, Markup, WebFehler,
    axum::extract::Multipart,
    bausteine::{Dateifeld, Eingabe, Fehlerhinweis},
    format, html,
};
use werkstatt::{
    codelisten::{self, Eintrag},
    hauslisten::Listenangaben,
};

use crate::gemeinsam::{DE, freitext};

const DATEI_HINWEIS: &str = "Codeliste aus dem XRepository (genericode, XML) oder CSV mit Schlüssel und Text. Höchstens 8 MB. Weitere Sprachen stehen in eigenen Spalten; die erste Zeile heißt dann zum Beispiel „wert; text; en“.";

/// What is asked for every version.
pub fn felder_der_fassung(felder: &Felder, fehler: &[Fehlerhinweis], heute: Tag) -> Markup {
    let zu = |n: &str| Fehlerhinweis::fuer(fehler, n);
    let ab = felder.wert("gilt_ab").map_or_else(|| format::tag_kurz(DE, heute), str::to_owned);
    html! {
        (Dateifeld::neu("datei", "Datei", DATEI_HINWEIS, ".xml,.csv,.txt").fehler(zu("datei")))
        (Eingabe::neu("fassung", "Fassung").hinweis("Wie der Herausgeber sie nennt, zum Beispiel „2026-08-31“. Bei einer Datei aus dem XRepository können Sie das Feld leer lassen.").wert(felder.text("fassung")).maximal(60).fehler(zu("fassung")).freiwillig(DE))
        (Eingabe::neu("quelle", "Woher kommt die Liste?").hinweis("Zum Beispiel „Satzung vom 3. Mai 2026“. Bei einer Datei aus dem XRepository können Sie das Feld leer lassen.").wert(felder.text("quelle")).maximal(300).fehler(zu("quelle")).freiwillig(DE))
        (Eingabe::neu("gilt_ab", "Gilt ab").hinweis("Tag, Monat, Jahr, zum Beispiel 01.03.2026").wert(&ab).maximal(10).breite(12).fehler(zu("gilt_ab")))
        (Eingabe::neu("gilt_bis", "Gilt bis").hinweis("Leer lassen, wenn kein Ende feststeht.").wert(felder.text("gilt_bis")).maximal(10).breite(12).fehler(zu("gilt_bis")).freiwillig(DE))
    }
}

/// Fields and file of an upload.
pub async fn teile_lesen(teile: &mut Multipart) -> Result<(Felder, Vec<u8>), WebFehler> {
    let (mut felder, mut inhalt) = (Vec::new(), Vec::new());
    while let Some(teil) = teile.next_field().await.map_err(|e| WebFehler::aus_status(e.status()))? {
        let name = teil.name().unwrap_or_default().to_owned();
        let bytes = teil.bytes().await.map_err(|e| WebFehler::aus_status(e.status()))?;
        if name == "datei" {
            inhalt = bytes.to_vec();
        } else {
            felder.push((name, String::from_utf8_lossy(&bytes).trim().to_owned()));
        }
    }
    Ok((Felder(felder), inhalt))
}

/// What a file holds: name and version in the words of its publisher, and the entries.
pub struct Gelesen {
    /// Who publishes it.
    pub quelle: String,
    /// Its version.
    pub fassung: String,
    /// Keys and texts.
    pub eintraege: Vec<Eintrag>,
}

/// Genericode or CSV.
pub fn datei_lesen(anfrage: &Anfrage, inhalt: &[u8]) -> Result<Gelesen, String> {
    if inhalt.is_empty() {
        return Err("Wählen Sie eine Datei.".to_owned());
    }
    let ohne_marke = inhalt.strip_prefix(b"\xef\xbb\xbf").unwrap_or(inhalt);
    let breit = inhalt.starts_with(b"\xff\xfe") || inhalt.starts_with(b"\xfe\xff");
    if breit || ohne_marke.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'<') {
        let austausch =
            anfrage.haus.formularaustausch.ok_or("Codelisten als XML kann diese Installation nicht lesen.")?;
        let ein = (austausch.codeliste)(inhalt).map_err(|satz| format!("Die Datei wird nicht angenommen. {satz}"))?;
        let eintrag = |(wert, text): (String, String)| Eintrag { wert, text, texte: std::collections::BTreeMap::new() };
        let eintraege: Vec<Eintrag> = ein.werte.into_iter().map(eintrag).collect();
        codelisten::tauglich(&eintraege)?;
        return Ok(Gelesen {
            quelle: format!("XRepository, {}", ein.kennung),
            fassung: ein.fassung.unwrap_or_default(),
            eintraege,
        });
    }
    let text = std::str::from_utf8(ohne_marke)
        .map_err(|_| "Die Datei ist nicht in UTF-8 geschrieben. Speichern Sie sie als „CSV UTF-8“.".to_owned())?;
    Ok(Gelesen { quelle: String::new(), fassung: String::new(), eintraege: codelisten::lesen(text)? })
}

/// What was typed of a version, with what the file says where nothing was.
pub fn angaben(
    felder: &Felder,
    (kennung, name): (String, String),
    gelesen: &Gelesen,
    fehler: &mut Vec<Fehlerhinweis>,
) -> Listenangaben {
    let mut text = |feld: &str, lang: usize, sonst: &str| {
        let getippt = freitext(felder.text(feld), lang).unwrap_or_else(|satz| {
            fehler.push(Fehlerhinweis::neu(feld, satz));
            "-".to_owned()
        });
        if getippt.is_empty() { sonst.to_owned() } else { getippt }
    };
    let (fassung, quelle) = (text("fassung", 60, &gelesen.fassung), text("quelle", 300, &gelesen.quelle));
    if fassung.is_empty() {
        fehler.push(Fehlerhinweis::neu("fassung", "Schreiben Sie, welche Fassung das ist, zum Beispiel „2026-08-31“."));
    }
    let mut tag = |feld: &str, noetig: bool| {
        let da = felder.text(feld);
        let gelesen = format::tag_lesen(da);
        if gelesen.is_none() && (noetig || !da.is_empty()) {
            fehler.push(Fehlerhinweis::neu(feld, "Diesen Tag gibt es nicht. Schreiben Sie den Tag so: 01.03.2026."));
        }
        gelesen
    };
    let (ab, gilt_bis) = (tag("gilt_ab", true), tag("gilt_bis", false));
    let gilt_ab = ab.unwrap_or(Tag::MIN);
    if ab.is_some() && gilt_bis.is_some_and(|bis| bis < gilt_ab) {
        fehler.push(Fehlerhinweis::neu("gilt_bis", "Das Ende liegt vor dem Anfang. Ändern Sie einen der beiden Tage."));
    }
    Listenangaben { kennung, name, fassung, quelle, gilt_ab, gilt_bis }
}
