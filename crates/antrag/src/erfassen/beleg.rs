//! The receipt at the desk: number, the code as long as this browser keeps it, what is missing, the PDF to hand over or to post.

use http::HeaderMap;
use web::{
    Anfrage, Ergebnis, WebFehler,
    axum::extract::Path,
    bausteine::{self as b, Art, Knopf, Rang, Zeile},
    format, html, weiter,
};

use super::{DE, seite, vorgang};
use crate::{eingang, entwurf};

/// GET: what was taken.
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>, kopf: HeaderMap) -> Ergebnis {
    let (v, papier, tx) = vorgang(&anfrage, entwurf::kennung(&id)?).await?;
    drop(tx);
    let leistung = entwurf::version(&anfrage, &v.bezug.version, &v.bezug.leistung)?;
    let code = web::zugangscode(&anfrage.haus, &kopf, &v.nummer);
    let eigener = papier.eigner.is_none() && ohne_konto(&anfrage, v.konto).await?;
    let mut zeilen = vec![
        Zeile::markup("Vorgangsnummer", html! { strong { (v.nummer) } }),
        Zeile::neu("Für", &papier.person),
        Zeile::neu("Eingegangen am", format::tag(DE, papier.eingegangen)),
        Zeile::neu(
            "Erfasst",
            format!("{} von {}", papier.erfasst.map(|z| format::zeit(DE, z)).unwrap_or_default(), papier.durch),
        ),
    ];
    zeilen.extend(v.zustand.bearbeitung_bis().map(|bis| Zeile::neu("Bearbeitung bis", format::tag(DE, bis))));
    zeilen.extend(code.as_ref().map(|c| Zeile::markup("Zugangscode", html! { strong { (c) } })));
    let inhalt = html! {
        (b::angaben(DE, &zeilen))
        @if !papier.luecken.is_empty() {
            (b::meldung(Art::Warnung, "Auf dem Papier fehlten Angaben", html! {
                ul.kern-list.kern-list--bullet { @for l in &papier.luecken { li { (l.frage) } } }
                (b::absatz("Fragen Sie im Vorgang danach: mit „Rückfrage stellen“."))
            }))
        }
        @if code.is_some() {
            (b::meldung(Art::Hinweis, "Nur jetzt zu sehen", b::absatz(
                "Mit Nummer und Zugangscode verfolgt die Person ihren Antrag im Internet. Den Code zeigt das Programm nur jetzt. Er steht auf der Eingangsbestätigung, die Sie jetzt drucken.")))
        } @else if eigener {
            (b::formular(&format!("/amt/papier/{}/code", v.id), html! {
                (b::absatz("Der Zugangscode ist nicht mehr zu sehen. Sie können einen neuen erzeugen, der alte gilt dann nicht mehr."))
                (b::knopfzeile(html! { (Knopf::neben("Neuen Zugangscode erzeugen")) }))
            }))
        } @else {
            (b::absatz("Die Person hat diesen Antrag im Internet begonnen. Sie findet ihn dort, wo sie ihn begonnen hat."))
        }
        (b::knopfzeile(html! {
            (b::linkknopf(Rang::Haupt, &format!("/amt/papier/{}/beleg.pdf", v.id), "Eingangsbestätigung drucken (PDF)"))
            (b::linkknopf(Rang::Neben, &format!("/amt/vorgang/{}", v.id), "Zum Vorgang"))
            (b::linkknopf(Rang::Neben, "/amt/papier/neu", "Nächsten Papierantrag erfassen"))
        }))
    };
    seite(&anfrage, "Antrag aufgenommen")
        .krume(super::HEIM, "Anträge auf Papier")
        .leistung_in(leistung.name_in(DE))
        .inhalt(inhalt)
        .antwort()
}

async fn ohne_konto(anfrage: &Anfrage, konto: grund::KontoId) -> Result<bool, WebFehler> {
    Ok(anfrage.haus.konten.erreichbar(&[konto]).await?.get(&konto).is_some_and(|e| e.ohne_konto))
}

/// GET: the receipt to print, with the code while this browser keeps it.
pub async fn pdf(anfrage: Anfrage, Path(id): Path<String>, kopf: HeaderMap) -> Ergebnis {
    let (v, _, mut tx) = vorgang(&anfrage, entwurf::kennung(&id)?).await?;
    let dokumente = anfrage.haus.ablage.liste(&mut tx, &v.schluessel, v.bezug.mandant, v.id).await?;
    drop(tx);
    let code = web::zugangscode(&anfrage.haus, &kopf, &v.nummer);
    eingang::setzen(&anfrage, &v, &dokumente, code.as_deref(), DE).await
}

/// POST: another code, for who lost the paper with it.
pub async fn neuer_code(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (v, papier, tx) = vorgang(&anfrage, entwurf::kennung(&id)?).await?;
    drop(tx);
    if papier.eigner.is_some() {
        return Err(WebFehler::Verboten);
    }
    let haus = &anfrage.haus;
    let code = haus.konten.zugang_neuer_code(v.konto).await?.ok_or(WebFehler::NichtGefunden)?;
    let mut antwort = weiter(&format!("/amt/papier/{}/beleg", v.id));
    web::zugangscode_fuer_amt(haus, &mut antwort, &v.nummer, &code.zeigen());
    Ok(antwort)
}
