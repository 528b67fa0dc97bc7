//! The scanned paper: as many files as it takes, voluntary, because the paper may stay the original.

use ablage::{Format, Upload, Ziel, Zweck};
use grund::DokumentId;
use web::{
    Anfrage, Datei, Ergebnis, Mehrteilig, WebFehler,
    axum::extract::Path,
    bausteine::{self as b, Art, Dateifeld, Fehlerhinweis, Knopf, Rang, Zeile},
    format,
    hochladen::aufnahme,
    html,
    papier::Papier,
    weiter,
};

use super::{DE, beginnen::vermerken, laden, seite};
use crate::{
    dateien::schreibend,
    entwurf::{self, Offen},
};

const GRENZE: u64 = 20_000_000;
const FORMATE: &str = "PDF, JPG, PNG";
const HOECHSTENS: usize = 20;

/// GET: what is there, and the field for more.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    match laden(&anfrage, &id).await? {
        Ok((offen, papier)) => blatt(&anfrage, &offen, &papier, Vec::new()),
        Err(antwort) => antwort,
    }
}

fn blatt(anfrage: &Anfrage, offen: &Offen, papier: &Papier, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let id = offen.entwurf.id;
    let liste: Vec<(&str, String)> =
        papier.scans.iter().map(|(d, name)| (name.as_str(), format!("/amt/papier/{id}/scan/{d}/entfernen"))).collect();
    let inhalt = html! {
        (b::angaben(DE, &[
            Zeile::neu("Für", &papier.person),
            Zeile::neu("Eingegangen am", format::tag(DE, papier.eingegangen)),
            Zeile::neu("Briefe an", if papier.anschrift.is_empty() { "die Anschrift im Antrag".to_owned() } else { papier.anschrift.join(", ") }),
        ]))
        @if papier.danach_geaendert {
            (b::meldung(Art::Warnung, "Nach dem Ausdruck geändert", b::absatz(
                "Die Person hat ihren Entwurf nach dem Ausdruck noch geändert. Vergleichen Sie jede Angabe mit dem Papier.")))
        }
        (b::abschnitt("Scan"))
        @if liste.is_empty() { (b::absatz("Es ist noch nichts hochgeladen.")) } @else {
            ul.kern-list.kern-list--bullet {
                @for (name, weg) in &liste {
                    li {
                        bdi { (name) } " "
                        (b::formular(weg, html! { (Knopf::still("Entfernen").zusatz(name)) }))
                    }
                }
            }
        }
        @if papier.scans.len() < HOECHSTENS {
            (b::formular_mit_dateien(&format!("/amt/papier/{id}/scan"), html! {
                (Dateifeld::neu("datei", "Eingescanntes Papier", "Alle Seiten, auch mehrere Dateien: PDF, JPG oder PNG, je höchstens 20 MB.", ".pdf,.jpg,.jpeg,.png")
                    .mehrere().fehler(Fehlerhinweis::fuer(&fehler, "datei")))
                (b::knopfzeile(html! { (Knopf::neben("Hochladen")) }))
            }))
        }
        @if papier.scans.is_empty() { (b::hinweis_klein("Ohne Scan bleibt das Papier das Original. Bewahren Sie es bei der Akte auf.")) }
        (b::knopfzeile(b::linkknopf(Rang::Haupt, &format!("/antrag/{id}"), "Weiter zum Formular")))
    };
    seite(anfrage, "Angaben zum Papier")
        .krume(super::HEIM, "Anträge auf Papier")
        .leistung_in(offen.leistung.name_in(DE))
        .fehler(fehler)
        .inhalt(inhalt)
        .antwort()
}

/// POST: all files, or none and why.
pub async fn hochladen(anfrage: Anfrage, Path(id): Path<String>, form: Mehrteilig) -> Ergebnis {
    let (offen, papier) = match laden(&anfrage, &id).await? {
        Ok(beides) => beides,
        Err(antwort) => return antwort,
    };
    let fehler = if form.dateien.is_empty() {
        "Wählen Sie eine Datei aus.".to_owned()
    } else if papier.scans.len() + form.dateien.len() > HOECHSTENS {
        format!(
            "Zu einem Antrag passen höchstens {HOECHSTENS} Dateien. Fassen Sie die Seiten zu einer PDF-Datei zusammen."
        )
    } else {
        match ablegen(&anfrage, &offen, papier.clone(), form.dateien).await? {
            Ok(()) => return Ok(weiter(&format!("/amt/papier/{}/scan", offen.entwurf.id))),
            Err(satz) => satz,
        }
    };
    blatt(&anfrage, &offen, &papier, vec![Fehlerhinweis::neu("datei", fehler)])
}

/// Bytes first, then rows and draft in one transaction. The inner error is for the person.
async fn ablegen(
    anfrage: &Anfrage,
    offen: &Offen,
    mut papier: Papier,
    dateien: Vec<Datei>,
) -> Result<Result<(), String>, WebFehler> {
    let (haus, e) = (&anfrage.haus, &offen.entwurf);
    let ziel = Ziel { mandant: e.bezug.mandant, vorgang: e.id, konto: Some(e.konto), zweck: Zweck::Papierantrag };
    let mut neue = Vec::new();
    for Datei { name, bytes } in dateien {
        let formate = ["pdf", "jpg", "png"].into_iter().filter_map(Format::gelesen).collect();
        match haus.ablage.hochladen(&e.schluessel, ziel, Upload { name, bytes, formate, grenze: GRENZE }).await {
            Ok(neu) => neue.push(neu),
            Err(ablage::Fehler::Datei(fehler)) => return Ok(Err(aufnahme::abgelehnt(DE, FORMATE, &fehler))),
            Err(fehler @ ablage::Fehler::Befallen { .. }) => return Ok(Err(aufnahme::befallen(DE, &fehler))),
            Err(fehler) => return Err(WebFehler::intern(fehler)),
        }
    }
    papier.scans.extend(neue.iter().map(|n| (n.dokument.zeile.id, n.dokument.name.clone())));
    let mut tx = schreibend(anfrage, e).await?;
    vermerken(anfrage, &mut tx, e.id, papier).await?;
    for neu in &neue {
        haus.ablage.eintragen(&mut tx, neu).await?;
    }
    entwurf::abschliessen(tx).await?;
    haus.entwuerfe().vergessen(e.id);
    Ok(Ok(()))
}

/// POST: one scan goes. Repeated, it changes nothing.
pub async fn entfernen(anfrage: Anfrage, Path((id, dokument)): Path<(String, String)>) -> Ergebnis {
    let (offen, mut papier) = match laden(&anfrage, &id).await? {
        Ok(beides) => beides,
        Err(antwort) => return antwort,
    };
    let dokument: DokumentId = dokument.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let vorher = papier.scans.len();
    papier.scans.retain(|(d, _)| *d != dokument);
    if papier.scans.len() < vorher {
        let (haus, e) = (&anfrage.haus, &offen.entwurf);
        let mut tx = schreibend(&anfrage, e).await?;
        vermerken(&anfrage, &mut tx, e.id, papier).await?;
        let weg = haus.ablage.loeschen(&mut tx, e.bezug.mandant, e.id, Some(dokument)).await?;
        entwurf::abschliessen(tx).await?;
        haus.entwuerfe().vergessen(e.id);
        if let Err(e) = haus.ablage.bytes_loeschen(weg).await {
            tracing::warn!(fehler = %e, "bytes of a removed scan stay until the next sweep");
        }
    }
    Ok(weiter(&format!("/amt/papier/{}/scan", offen.entwurf.id)))
}
