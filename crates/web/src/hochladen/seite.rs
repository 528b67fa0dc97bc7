//! What pages show around files: the form that takes them, what its script needs, what is on its way, what is known of each.

use ablage::{Ankunft, Befund};
use grund::{DokumentId, Sprache};
use maud::{Markup, html};

use super::{
    Dateiort, Dateiregel,
    tus::{angabe, name_von},
};
use crate::{
    Anfrage, WebFehler,
    bausteine::{self, Knopf},
    format,
    texte::{antrag as t, buergerkonto as d},
};

/// A form that takes files: as a whole without script, with it in pieces.
#[derive(Debug)]
pub struct Dateiformular<'a> {
    /// Where it is sent as a whole.
    pub adresse: &'a str,
    /// Where its script announces files.
    pub hochladen: &'a str,
    /// The page with the files.
    pub ziel: &'a str,
    /// Instead of which file.
    pub statt: Option<DokumentId>,
    /// More than files is in it: its script sends it when the files are there, and the languages of the header send it too.
    pub mit_angaben: bool,
    /// What is taken.
    pub regel: &'a Dateiregel,
}

impl Dateiformular<'_> {
    /// With what is in it.
    #[must_use]
    pub fn zeigen(&self, s: Sprache, inhalt: &Markup) -> Markup {
        let regel = self.regel;
        // The script puts the name of the file here.
        let name = "{name}";
        let foto = regel.formate.contains(&ablage::Format::Jpg).then(|| t::antrag_dateien_foto(s));
        html! {
            form.bw-formular id=[self.mit_angaben.then_some(bausteine::EINGABEN)] method="post" action=(self.adresse)
                enctype="multipart/form-data" novalidate data-bw-formular="" data-bw-hochladen=(self.hochladen)
                data-ziel=(self.ziel) data-statt=[self.statt] data-grenze=(regel.grenze()) data-absenden=[self.mit_angaben.then_some("")]
                data-text-gross=(t::antrag_datei_grenze(s, name, regel.groesse_mb))
                data-text-art=(t::antrag_datei_format(s, name, regel.namen()))
                data-text-leer=(d::datei_leer(s, name)) data-text-laeuft=(t::antrag_dateien_laeuft(s))
                data-text-pause=(t::antrag_dateien_pause(s)) data-text-fertig=(t::antrag_dateien_genommen(s))
                data-text-fehler=(t::antrag_dateien_stoerung(s)) data-text-foto=[foto] {
                (inhalt)
            }
        }
    }
}

/// The files of a place that are arriving.
///
/// # Errors
/// The database or the key fail.
pub async fn laden(
    anfrage: &Anfrage,
    tx: &mut datenbank::Tx,
    ort: &impl Dateiort,
    feld: &str,
) -> Result<Vec<Ankunft>, WebFehler> {
    let (mandant, vorgang, _) = ort.wo();
    Ok(anfrage.haus.ablage.unterwegs(tx, ort.schluessel(), (mandant, vorgang), feld).await?)
}

/// What is on its way: chosen again, it goes on; or it is given up.
pub fn unterwegs(anfrage: &Anfrage, ort: &impl Dateiort, alle: &[Ankunft]) -> Markup {
    let s = anfrage.sprache;
    html! {
        @if !alle.is_empty() {
            (bausteine::abschnitt(t::antrag_dateien_unterwegs(s)))
            (bausteine::absatz(&t::antrag_dateien_unterwegs_text(s, ablage::UPLOAD_TAGE)))
            ul.bw-dateien {
                @for a in alle {
                    @let name = name_von(a);
                    @let adresse = ort.adresse(a.werk.id);
                    @let stand = t::antrag_dateien_stand(s, format::groesse(s, a.werk.laenge), format::groesse(s, a.laenge));
                    li data-bw-unterwegs=(adresse) data-abdruck=(angabe(&a.angaben, "abdruck").unwrap_or_default()) {
                        (bausteine::symbol("draft"))
                        span.bw-dateien__name { bdi { (name) } " " span.kern-body--muted { (stand) } }
                        (bausteine::formular(&adresse, html! {
                            (Knopf::still(t::antrag_dateien_aufgeben(s)).zusatz(&name).symbol("delete"))
                        }))
                    }
                }
            }
        }
    }
}

/// What is known about the harmlessness of a file.
#[must_use]
pub fn befund(s: Sprache, befund: Option<&Befund>) -> Markup {
    match befund {
        Some(Befund::NichtGeprueft { .. }) | None => {
            bausteine::status(bausteine::Art::Hinweis, t::antrag_dateien_ungeprueft(s))
        }
        Some(_) => bausteine::status(bausteine::Art::Erfolg, t::antrag_dateien_geprueft(s)),
    }
}

/// A file to look at: a picture at once, everything else by a link.
#[must_use]
pub fn vorschau(s: Sprache, hier: &str, name: &str, mime: &str) -> Markup {
    html! {
        @if mime.starts_with("image/") {
            a.bw-vorschau href=(hier) { img src=(hier) alt=(t::antrag_dateien_vorschau(s, name)) loading="lazy"; }
        } @else {
            a.kern-link href=(hier) { (t::antrag_dateien_ansehen(s)) (bausteine::verborgen(&format!(": {name}"))) }
        }
    }
}

/// What became of each file of a request, where not all of them were taken: its name, and why not.
#[must_use]
pub fn ergebnisliste(s: Sprache, ergebnisse: &[(String, Option<String>)]) -> Markup {
    html! {
        @if ergebnisse.len() > 1 {
            (bausteine::abschnitt(t::antrag_dateien_ergebnis(s)))
            ul.bw-dateien {
                @for (name, fehler) in ergebnisse {
                    li {
                        (bausteine::symbol("draft"))
                        span.bw-dateien__name { bdi { (ablage::dateiname(name)) } }
                        @match fehler {
                            Some(_) => (bausteine::status(bausteine::Art::Fehler, t::antrag_dateien_abgelehnt(s))),
                            None => (bausteine::status(bausteine::Art::Erfolg, t::antrag_dateien_genommen(s))),
                        }
                    }
                }
            }
        }
    }
}

/// What is said after files were taken.
#[must_use]
pub fn genommen(s: Sprache, anzahl: i64) -> Markup {
    let text = bausteine::absatz(&t::antrag_dateien_gespeichert(s, anzahl));
    bausteine::rueckmeldung(bausteine::Art::Erfolg, t::antrag_dateien_genommen(s), text)
}
