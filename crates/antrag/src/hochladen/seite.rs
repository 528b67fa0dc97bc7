//! What the upload page shows of files that arrive over several requests, and what its script needs to send them so.

use ablage::Ankunft;
use formular::Feld;
use grund::DokumentId;
use web::{
    Anfrage, Markup, WebFehler,
    bausteine::{self, Knopf},
    format, html,
    texte::{antrag as t, buergerkonto as d},
};

use super::{angabe, name_von};
use crate::{aufnahme, entwurf::Offen};

/// A form that takes files: as a whole without script, with it in pieces. With `statt` it puts one in the place of another.
pub fn formular(
    anfrage: &Anfrage,
    offen: &Offen,
    (feld, definition): (&str, &Feld),
    statt: Option<DokumentId>,
    zur_pruefung: bool,
    inhalt: Markup,
) -> Markup {
    let s = anfrage.sprache;
    let hier = offen.pfad(&format!("datei/{feld}"));
    let adresse = statt.map_or_else(|| hier.clone(), |alt| format!("{hier}/{alt}/ersetzen"));
    let ziel = if zur_pruefung { format!("{hier}?zurueck=pruefen") } else { hier.clone() };
    let grenze = aufnahme::grenze(definition);
    // The script puts the name of the file here.
    let name = "{name}";
    let foto = aufnahme::erlaubte(definition).contains(&ablage::Format::Jpg).then(|| t::antrag_dateien_foto(s));
    html! {
        form.bw-formular method="post" action=(adresse) enctype="multipart/form-data" novalidate data-bw-formular=""
            data-bw-hochladen=(format!("{hier}/hochladen")) data-ziel=(ziel) data-statt=[statt] data-grenze=(grenze)
            data-text-gross=(t::antrag_datei_grenze(s, name, grenze / 1_000_000))
            data-text-art=(t::antrag_datei_format(s, name, aufnahme::formate(definition)))
            data-text-leer=(d::datei_leer(s, name)) data-text-laeuft=(t::antrag_dateien_laeuft(s))
            data-text-pause=(t::antrag_dateien_pause(s)) data-text-fertig=(t::antrag_dateien_genommen(s))
            data-text-fehler=(t::antrag_dateien_stoerung(s)) data-text-foto=[foto] {
            @if zur_pruefung { input type="hidden" name="zurueck" value="pruefen"; }
            (inhalt)
        }
    }
}

/// The files of a field that are arriving.
pub async fn laden(
    anfrage: &Anfrage,
    tx: &mut datenbank::Tx,
    offen: &Offen,
    feld: &str,
) -> Result<Vec<Ankunft>, WebFehler> {
    let e = &offen.entwurf;
    Ok(anfrage.haus.ablage.unterwegs(tx, &e.schluessel, (e.bezug.mandant, e.id), feld).await?)
}

/// What is on its way: chosen again, it goes on; or it is given up.
pub fn unterwegs(anfrage: &Anfrage, offen: &Offen, alle: &[Ankunft]) -> Markup {
    let s = anfrage.sprache;
    html! {
        @if !alle.is_empty() {
            (bausteine::abschnitt(t::antrag_dateien_unterwegs(s)))
            (bausteine::absatz(&t::antrag_dateien_unterwegs_text(s, ablage::UPLOAD_TAGE)))
            ul.bw-dateien {
                @for a in alle {
                    @let name = name_von(a);
                    @let adresse = offen.pfad(&format!("hochladen/{}", a.werk.id));
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

/// The kinds of files as a file dialogue takes them: by their endings, and pictures also as such, so that a phone offers
/// its camera.
pub fn endungen(arten: &[String]) -> String {
    let alle: Vec<String> = arten
        .iter()
        .map(|a| match a.as_str() {
            "jpg" => ".jpg,.jpeg,image/jpeg".into(),
            "png" => ".png,image/png".into(),
            _ => format!(".{a}"),
        })
        .collect();
    alle.join(",")
}
