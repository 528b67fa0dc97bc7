//! Words and files that are prepared for the authority: one form for the answer to a question and for a duty. Files are
//! uploaded, looked at, replaced and taken away before she sends; what she typed is kept meanwhile.

use ablage::Ankunft;
use akte::Vorgang;
use axum::{extract::Multipart, response::Response};
use datenbank::Tx;
use grund::{DokumentId, Sprache};
use postfach::Entwurfsort;
use serde::{Deserialize, Serialize};
use web::{
    Anfrage, Felder, Markup, WebFehler,
    bausteine::{self as b, Dateifeld, Fehlerhinweis, Knopf},
    format,
    hochladen::{
        AUF_EINMAL, Dateiort, Ueberzaehlige, aufnahme, schreibend,
        seite::{self as dateiseite, Dateiformular},
    },
    html,
    texte::{antrag as ta, buergerkonto as t, rahmen},
    weiter,
};

use crate::{
    gemeinsam::{abfrage, abschliessen},
    nachreichen::{Nachreichung, Wozu},
};

/// Characters of a text.
pub const ZEICHEN: usize = 4000;
/// Bytes of a typed value; what is longer was not typed into this form.
const WERT_BYTES: usize = 64 * 1024;
/// Parts of a request beside its files.
const WERTE: usize = 20;

/// What was typed and not sent yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Getippt {
    /// The words.
    pub text: String,
    /// What kind it is, where there are several.
    #[serde(default)]
    pub art: String,
}

/// All that lies ready for one thing.
pub struct Lage {
    pub ort: Nachreichung,
    pub wozu: Wozu,
    unterwegs: Vec<Ankunft>,
    pub getippt: Getippt,
}

impl Lage {
    /// What lies ready for `wozu`.
    ///
    /// # Errors
    /// The database or the keys fail.
    pub async fn laden(anfrage: &Anfrage, v: Vorgang, wozu: Wozu) -> Result<Self, WebFehler> {
        let ort = Nachreichung::laden(anfrage, v, Some(wozu.clone())).await?;
        let mut tx = schreibend(anfrage, &ort).await?;
        let feld = wozu.to_string();
        let unterwegs = dateiseite::laden(anfrage, &mut tx, &ort, &feld).await?;
        let gemerkt = postfach::entwurf_lesen(&mut tx, ort.schluessel(), entwurfsort(&ort.v, &feld)).await?;
        let getippt = gemerkt.and_then(|g| serde_json::from_slice(&g).ok()).unwrap_or_default();
        Ok(Self { ort, wozu, unterwegs, getippt })
    }

    /// The files, to be sent.
    pub fn dokumente(&self) -> Vec<DokumentId> {
        self.ort.dateien().iter().map(|d| d.zeile.id).collect()
    }

    /// With what is said and what is wrong, as a form that is sent to `adresse`. `oben` stands before the files.
    pub fn formular(&self, anfrage: &Anfrage, maske: &Maske<'_>, fehler: &[Fehlerhinweis], oben: &Markup) -> Markup {
        let s = anfrage.sprache;
        let regel = self.ort.dateiregel();
        let (id, wozu) = (self.ort.v.id, &self.wozu);
        let hochladen = format!("/vorgang/{id}/beilagen/{wozu}");
        let ziel = wozu.seite(id);
        let f = Dateiformular {
            adresse: maske.adresse,
            hochladen: &hochladen,
            ziel: &ziel,
            statt: None,
            mit_angaben: true,
            regel: &regel,
        };
        let hinweis = ta::antrag_dateien_hinweis(s, regel.namen(), regel.groesse_mb, regel.anzahl);
        let endungen = regel.endungen();
        let mut feld = Dateifeld::neu("datei", maske.dateifrage, &hinweis, &endungen).mehrere();
        if maske.dateien_freiwillig {
            feld = feld.freiwillig(s);
        }
        let voll = self.ort.dateien().len() >= regel.anzahl;
        html! {
            (self.gesagt(anfrage, maske.knopf))
            (f.zeigen(s, &html! {
                (oben)
                @if voll {
                    p.kern-body id="datei" tabindex="-1" { (ta::antrag_dateien_voll(s)) }
                } @else {
                    (feld.fehler(Fehlerhinweis::fuer(fehler, "datei")))
                    // The first button of the form: what the enter key presses.
                    (b::knopfzeile(html! { (Knopf::neben(t::beilagen_hochladen(s)).feld("aktion", "hochladen")) }))
                }
                div data-bw-dateien="" { (self.liste(s)) }
                (b::knopfzeile(html! { (Knopf::haupt(maske.knopf)) }))
            }))
            (dateiseite::unterwegs(anfrage, &self.ort, &self.unterwegs))
        }
    }

    /// After files came: that they are there, and that nothing is sent yet.
    fn gesagt(&self, anfrage: &Anfrage, knopf: &str) -> Markup {
        let s = anfrage.sprache;
        let neu = abfrage(anfrage, "neu").and_then(|n| n.parse::<i64>().ok());
        html! {
            @if let Some(anzahl) = neu.filter(|_| !self.ort.dateien().is_empty()) {
                (dateiseite::genommen(s, anzahl))
                (b::absatz(&t::beilagen_noch_nicht(s, knopf)))
            }
        }
    }

    fn liste(&self, s: Sprache) -> Markup {
        html! {
            @if !self.ort.dateien().is_empty() {
                p.kern-body { strong { (t::beilagen_da(s)) } }
                ul.bw-dateien {
                    @for d in self.ort.dateien() {
                        @let hier = format!("/vorgang/{}/beilage/{}", self.ort.v.id, d.zeile.id);
                        @let (weg, statt) = (format!("entfernen:{}", d.zeile.id), format!("ersetzen:{}", d.zeile.id));
                        li {
                            (b::symbol("draft"))
                            span.bw-dateien__name { bdi { (d.name) } " " span.kern-body--muted { (format::groesse(s, d.zeile.groesse)) } }
                            (dateiseite::befund(s, Some(&d.zeile.befund)))
                            span.bw-dateien__tun {
                                (dateiseite::vorschau(s, &hier, &d.name, &d.zeile.mime))
                                (Knopf::still(ta::antrag_dateien_ersetzen(s)).zusatz(&d.name).feld("aktion", &statt))
                                (Knopf::still(rahmen::entfernen(s)).zusatz(&d.name).feld("aktion", &weg).symbol("delete"))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// How a form looks.
pub struct Maske<'a> {
    /// Where it is sent.
    pub adresse: &'a str,
    /// The label of the files.
    pub dateifrage: &'a str,
    /// It can be sent without files.
    pub dateien_freiwillig: bool,
    /// What the main button says.
    pub knopf: &'a str,
}

fn entwurfsort<'a>(v: &Vorgang, zweck: &'a str) -> Entwurfsort<'a> {
    Entwurfsort { mandant: v.bezug.mandant, vorgang: v.id, konto: v.konto, zweck }
}

/// It was sent: the words are no draft any more.
///
/// # Errors
/// The database fails.
pub async fn verwerfen(tx: &mut Tx, lage: &Lage) -> Result<(), WebFehler> {
    let zweck = lage.wozu.to_string();
    Ok(postfach::entwurf_verwerfen(tx, entwurfsort(&lage.ort.v, &zweck)).await?)
}

/// What a request brought: its values, and what became of each of its files.
#[derive(Debug, Default)]
pub struct Gesendet {
    werte: Vec<(String, String)>,
    ergebnisse: Vec<(String, Option<String>)>,
}

impl Gesendet {
    /// The first value of a name, empty if it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.werte.iter().find(|(n, _)| n == name).map_or("", |(_, w)| w.as_str()).trim()
    }

    /// Reads a request. Its files lie ready afterwards; without a place they are not taken.
    ///
    /// # Errors
    /// It cannot be read; the database or the store fail.
    pub async fn lesen(
        anfrage: &Anfrage,
        ort: Option<(&Nachreichung, &Wozu)>,
        mut teile: Multipart,
    ) -> Result<Self, WebFehler> {
        let (mut aus, mut uebrig) = (Self::default(), Ueberzaehlige::default());
        let fehler = |e: axum::extract::multipart::MultipartError| WebFehler::aus_status(e.status());
        while let Some(mut teil) = teile.next_field().await.map_err(fehler)? {
            let feld = teil.name().unwrap_or_default().to_owned();
            let Some(name) = teil.file_name().map(str::to_owned) else {
                let mut bytes = Vec::new();
                while let Some(stueck) = teil.chunk().await.map_err(fehler)? {
                    if bytes.len() + stueck.len() > WERT_BYTES {
                        return Err(WebFehler::ZuGross);
                    }
                    bytes.extend_from_slice(&stueck);
                }
                let wert = String::from_utf8(bytes).ok().filter(|w| !w.contains('\0')).ok_or(WebFehler::Unlesbar)?;
                if aus.werte.len() < WERTE {
                    aus.werte.push((feld, wert));
                }
                continue;
            };
            let Some((ort, wozu)) = ort.filter(|_| feld == "datei") else { continue };
            if aus.ergebnisse.len() >= AUF_EINMAL {
                uebrig.noch_eine(Some(&name));
                continue;
            }
            let Some(inhalt) = aufnahme::einlesen(anfrage, ort, &ort.dateiregel(), &name, teil).await? else {
                continue;
            };
            let ergebnis = aufnahme::eine(anfrage, ort, &wozu.to_string(), (&name, inhalt), None).await?;
            aus.ergebnisse.push((name, ergebnis.err()));
        }
        aus.ergebnisse.extend(uebrig.ergebnis(anfrage.sprache));
        Ok(aus)
    }

    fn getippt(&self) -> Getippt {
        Getippt { text: self.text("antwort").to_owned(), art: self.text("art").to_owned() }
    }
}

/// What a request asks for.
pub enum Schritt {
    /// It is answered.
    Fertig(Response),
    /// The form again: with these faults, and what became of each file.
    Zeigen(Lage, Vec<Fehlerhinweis>, Markup),
    /// Everything lies ready and is to be sent.
    Senden(Lage),
}

/// Does what a button asks for, or says that it is the one that sends. What was typed is kept.
///
/// # Errors
/// The database, keys or store fail.
pub async fn schritt(anfrage: &Anfrage, lage: Lage, gesendet: &Gesendet) -> Result<Schritt, WebFehler> {
    let s = anfrage.sprache;
    // What lies ready now, with the files of this request.
    let mut lage = Lage::laden(anfrage, lage.ort.v, lage.wozu).await?;
    lage.getippt = gesendet.getippt();
    let aktion = gesendet.text("aktion");
    if aktion == Felder::SPRACHWECHSEL {
        return Ok(Schritt::Zeigen(lage, Vec::new(), html! {}));
    }
    let abgelehnt: Vec<_> = gesendet.ergebnisse.iter().filter_map(|(_, f)| f.as_deref()).collect();
    if !abgelehnt.is_empty() {
        let fehler = abgelehnt.iter().map(|f| Fehlerhinweis::neu("datei", *f)).collect();
        merken(anfrage, &lage).await?;
        return Ok(Schritt::Zeigen(lage, fehler, dateiseite::ergebnisliste(s, &gesendet.ergebnisse)));
    }
    let hier = lage.wozu.seite(lage.ort.v.id);
    let ziel = match aktion.split_once(':').unwrap_or((aktion, "")) {
        ("hochladen", _) => {
            // The script brought them before it sent the form.
            let vorher: usize = gesendet.text("hochgeladen").parse().unwrap_or_default();
            match gesendet.ergebnisse.len() + vorher {
                0 => {
                    let fehler = vec![Fehlerhinweis::neu("datei", ta::antrag_dateien_fehlt(s))];
                    merken(anfrage, &lage).await?;
                    return Ok(Schritt::Zeigen(lage, fehler, html! {}));
                }
                anzahl => format!("{hier}?neu={anzahl}"),
            }
        }
        ("entfernen", id) => {
            entfernen(anfrage, &lage, id).await?;
            hier
        }
        ("ersetzen", id) => {
            let id: DokumentId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
            format!("/vorgang/{}/beilage/{id}/ersetzen", lage.ort.v.id)
        }
        _ => return Ok(Schritt::Senden(lage)),
    };
    merken(anfrage, &lage).await?;
    Ok(Schritt::Fertig(weiter(&ziel)))
}

async fn merken(anfrage: &Anfrage, lage: &Lage) -> Result<(), WebFehler> {
    let zweck = lage.wozu.to_string();
    let ort = entwurfsort(&lage.ort.v, &zweck);
    let inhalt = serde_json::to_vec(&lage.getippt).map_err(WebFehler::intern)?;
    let mut tx = schreibend(anfrage, &lage.ort).await?;
    postfach::entwurf_merken(&mut tx, &anfrage.haus.umwelt, lage.ort.schluessel(), ort, &inhalt).await?;
    abschliessen(tx).await
}

/// Repeated, it changes nothing.
async fn entfernen(anfrage: &Anfrage, lage: &Lage, id: &str) -> Result<(), WebFehler> {
    let id: DokumentId = id.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let ablage = &anfrage.haus.ablage;
    let wo = (lage.ort.v.bezug.mandant, lage.ort.v.id);
    let mut tx = schreibend(anfrage, &lage.ort).await?;
    let weg = ablage.wegnehmen(&mut tx, wo, id).await?;
    abschliessen(tx).await?;
    if let Err(e) = ablage.bytes_loeschen(weg).await {
        tracing::warn!(fehler = %e, "bytes of a file that was taken away stay until the next sweep");
    }
    Ok(())
}

/// The words that are sent, cleaned; the inner fault is for the person.
pub fn worte(s: Sprache, text: &str) -> Result<String, Fehlerhinweis> {
    let am_text = |satz: String| Fehlerhinweis::neu("antwort", satz);
    let text = grund::bereinigen(text)
        .map_err(|e| am_text(t::antwort_zeichen(s, grund::zeichenname(&e.zeichen, ("", "")))))?;
    if text.chars().count() > ZEICHEN {
        return Err(am_text(t::antwort_zu_lang(s).to_owned()));
    }
    Ok(text)
}
