//! Someone else changed the matter meanwhile: nothing is overwritten, nothing typed is lost (R65).

use grund::VorgangId;
use http::StatusCode;
use web::{
    Anfrage, Ergebnis,
    bausteine::{self, Art, Rang, Zeile},
    html,
};

use crate::{
    gemeinsam::{DE, adresse, laden, vorgangsseite},
    verlauf,
};

/// The page: what happened since `stand`, why it cannot be done now, and what was typed.
pub async fn seite(
    anfrage: &Anfrage,
    id: VorgangId,
    stand: i32,
    grund: Option<&str>,
    eingaben: &[(&str, &str)],
) -> Ergebnis {
    let (vorgang, mut tx) = laden(anfrage, id).await?;
    let neue: Vec<_> = akte::verlauf(&mut tx, &vorgang).await?.into_iter().filter(|e| e.nr > stand).collect();
    drop(tx);
    let namen = anfrage.haus.konten.namen(&verlauf::personen(&neue)).await?;
    let zeilen: Vec<Zeile> = eingaben.iter().filter(|(_, w)| !w.is_empty()).map(|(f, w)| Zeile::neu(*f, w)).collect();
    let inhalt = html! {
        (bausteine::rueckmeldung(Art::Warnung, "Ihre Änderung wurde nicht gespeichert", html! {
            p.kern-body { "Der Vorgang hat sich geändert, seit Sie die Seite geöffnet haben. Sehen Sie sich an, was geschehen ist, und entscheiden Sie dann neu." }
            @if let Some(grund) = grund { p.kern-body { (grund) } }
        }))
        (bausteine::abschnitt("Was inzwischen geschehen ist"))
        (bausteine::verlauf(&verlauf::eintraege((&neue, vorgang.zustand.vorgaben.ohne_stillstand), &namen, &[])))
        @if !zeilen.is_empty() {
            (bausteine::abschnitt("Was Sie eingegeben haben"))
            p.kern-body { "Kopieren Sie den Text, wenn Sie ihn noch brauchen." }
            (bausteine::angaben(DE, &zeilen))
        }
        (bausteine::linkknopf(Rang::Haupt, &adresse(id), "Zum Vorgang, wie er jetzt ist"))
    };
    vorgangsseite(anfrage, &vorgang, "Der Vorgang wurde inzwischen geändert")
        .status(StatusCode::CONFLICT)
        .inhalt(inhalt)
        .antwort()
}
