//! Offering a released service to others: to nobody else, to certain authorities, or to all. Its owner decides; who has the
//! service keeps it.

use grund::MandantId;
use konto::{Aktion, Ressource};
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Auswahl, Fehlerhinweis, Knopf, Langtext, Option_, Zeile},
    format, html,
    weitergabe::{self, Kreis, Weitergabe, Weitergabeschritt},
};
use werkstatt::Werkstueck;

use crate::{
    gemeinsam::{Blick, DE, adresse, blatt_zu, festschreiben, name_von, namen, traegername, tx},
    liste::im_angebot,
    register::angaben::behoerden,
};

const KREISE: [(&str, &str); 3] = [
    ("eigene", "Nur wir: Andere sehen den Dienst nicht"),
    ("bestimmte", "Bestimmte Behörden"),
    ("alle", "Alle Behörden unseres Landes"),
];

fn darf(anfrage: &Anfrage, w: &Werkstueck) -> bool {
    anfrage.sitzung.as_deref().is_some_and(|s| s.darf_fuer(w.traeger, Ressource::Werkstueck, Aktion::Pruefen))
}

/// Can it be offered at all? What was adapted from somebody else's service is not hers to pass on.
pub fn moeglich(anfrage: &Anfrage, w: &Werkstueck) -> bool {
    w.grundlage.is_none() && im_angebot(anfrage, w)
}

/// `GET /werkstatt/{id}/weitergabe`
pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    maske(&anfrage, &b, None, Vec::new()).await
}

fn name_der(anfrage: &Anfrage, m: MandantId) -> String {
    let stand = anfrage.haus.verzeichnis.stand();
    stand.mandant(m).map_or_else(|| m.to_string(), |m| m.name.clone())
}

fn ausgefuellt(anfrage: &Anfrage, da: Option<&Weitergabe>) -> Felder {
    let kreis = da.map_or(&Kreis::Alle, |w| &w.kreis);
    let genannt: Vec<String> = kreis.behoerden().iter().map(|m| name_der(anfrage, *m)).collect();
    let paar = |n: &str, w: String| (n.to_owned(), w);
    Felder(vec![
        paar("kreis", kreis.als_text().to_owned()),
        paar("behoerden", genannt.join("\n")),
        paar("zaehler", da.map_or(0, |w| w.zaehler).to_string()),
    ])
}

async fn maske(anfrage: &Anfrage, b: &Blick, getippt: Option<&Felder>, fehler: Vec<Fehlerhinweis>) -> Ergebnis {
    let w = &b.w;
    let mut tx = tx(anfrage, w.traeger).await?;
    let da = weitergabe::lesen(&mut tx, &w.leistung).await?;
    let verlauf = weitergabe::verlauf(&mut tx, &w.leistung).await?;
    drop(tx);
    let haben = weitergabe::haben(&anfrage.haus, &w.leistung).await?;
    let namen = namen(anfrage, verlauf.iter().map(|s| s.wer).collect()).await?;
    let gefuellt = ausgefuellt(anfrage, da.as_ref());
    let inhalt = html! {
        @if anfrage.abfrage_wert("gespeichert").is_some() {
            (bausteine::rueckmeldung(Art::Erfolg, "Gespeichert", bausteine::absatz("Das gilt sofort. Behörden, die den Dienst haben und ihn nicht mehr angeboten bekommen, behalten ihn und erhalten eine E-Mail.")))
        }
        p.kern-body { "Andere Behörden können diesen Dienst übernehmen: Sie tragen ihre Werte ein und bieten ihn selbst an. Hier legen Sie fest, wer das darf." }
        (bausteine::angaben(DE, &wer_steht_dahinter(anfrage, b, da.as_ref())))
        @if !moeglich(anfrage, w) {
            (bausteine::meldung(Art::Hinweis, "Noch nicht möglich", html! {
                @if w.grundlage.is_some() { p.kern-body { "Dieser Dienst ist eine Anpassung. Weitergeben kann ihn nur, wem das Vorbild gehört." } }
                @else { p.kern-body { "Geben Sie den Dienst zuerst frei: " (bausteine::link(&format!("{}/freigabe", adresse(w)), "Prüfen und freigeben")) } }
            }))
        } @else if darf(anfrage, w) {
            (formular(w, getippt.unwrap_or(&gefuellt), &fehler))
        } @else {
            (bausteine::absatz("Ändern kann das, wer in der Werkstatt prüft und freigibt."))
        }
        (wer_hat(anfrage, w, &haben, da.as_ref()))
        (bisher(anfrage, &verlauf, &namen))
    };
    blatt_zu(anfrage, w, "Für andere anbieten").fehler(fehler).inhalt(inhalt).antwort()
}

/// Who offers, leads and paid, and what holds now.
fn wer_steht_dahinter(anfrage: &Anfrage, b: &Blick, da: Option<&Weitergabe>) -> Vec<Zeile> {
    let stamm = b.leistung.as_ref().map(|l| &l.stamm);
    let offen = "nicht angegeben".to_owned();
    let fuehrt = stamm.and_then(|s| s.fuehrt()).unwrap_or_else(|| offen.clone());
    let bezahlt = stamm.and_then(|s| s.bezahlt_von().map(str::to_owned)).unwrap_or(offen);
    let aendern = format!("{}/angaben", adresse(&b.w));
    let angeboten = if moeglich(anfrage, &b.w) {
        worte(anfrage, da.map_or(&Kreis::Alle, |w| &w.kreis))
    } else {
        "noch nicht".to_owned()
    };
    let mut zeilen = vec![
        Zeile::neu("Gehört", traegername(anfrage, b.w.traeger)),
        Zeile::markup("Federführung", html! { (fuehrt) " " (bausteine::link(&aendern, "Ändern")) }),
        Zeile::neu("Finanziert von", bezahlt),
        Zeile::neu("Angeboten", angeboten),
    ];
    if let Some(w) = da {
        zeilen.push(Zeile::markup("Seit", format::zeit_element(DE, w.seit)));
    }
    zeilen
}

fn worte(anfrage: &Anfrage, kreis: &Kreis) -> String {
    match kreis {
        Kreis::Eigene => "niemandem".to_owned(),
        Kreis::Alle => "allen Behörden".to_owned(),
        Kreis::Bestimmte(m) => m.iter().map(|m| name_der(anfrage, *m)).collect::<Vec<_>>().join(", "),
    }
}

fn formular(w: &Werkstueck, felder: &Felder, fehler: &[Fehlerhinweis]) -> Markup {
    let zu = |n: &str| Fehlerhinweis::fuer(fehler, n);
    bausteine::formular(
        &format!("{}/weitergabe", adresse(w)),
        html! {
            input type="hidden" name="zaehler" value=(felder.text("zaehler"));
            (Auswahl::radio("kreis", "Wer darf den Dienst übernehmen?", KREISE.map(|(w, t)| Option_::neu(w, t))).wert(felder.text("kreis")).fehler(zu("kreis")))
            (Langtext::neu("behoerden", "Bestimmte Behörden, eine je Zeile").hinweis("Name oder Nummer, zum Beispiel: Stadt Görlitz. Nur bei „Bestimmte Behörden“.").zeilen(3).wert(felder.text("behoerden")).maximal(4000).fehler(zu("behoerden")).freiwillig(DE))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Angebot speichern")) }))
        },
    )
}

/// Who has it, and who of them keeps it only.
fn wer_hat(anfrage: &Anfrage, w: &Werkstueck, haben: &[MandantId], da: Option<&Weitergabe>) -> Markup {
    let kreis = da.map_or(&Kreis::Alle, |w| &w.kreis);
    let andere: Vec<MandantId> = haben.iter().copied().filter(|m| w.traeger.mandant() != Some(*m)).collect();
    html! {
        (bausteine::abschnitt("Wer den Dienst übernommen hat"))
        @if andere.is_empty() { p.kern-body { "Noch keine andere Behörde." } }
        @else {
            ul.kern-list.kern-list--bullet {
                @for m in andere { li { (name_der(anfrage, m)) @if !kreis.umfasst(m) { " (behält ihn, wird nicht mehr angeboten)" } } }
            }
        }
    }
}

fn bisher(
    anfrage: &Anfrage,
    verlauf: &[Weitergabeschritt],
    namen: &std::collections::HashMap<grund::KontoId, String>,
) -> Markup {
    html! {
        @if !verlauf.is_empty() {
            (bausteine::abschnitt("Bisher entschieden"))
            ul.kern-list.kern-list--bullet {
                @for s in verlauf { li { (format::zeit_element(DE, s.zeit)) ", " (name_von(namen, s.wer)) ": " (worte(anfrage, &s.kreis)) " angeboten" } }
            }
        }
    }
}

/// `POST /werkstatt/{id}/weitergabe`
pub async fn speichern(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    if !darf(&anfrage, &b.w) {
        return Err(WebFehler::Verboten);
    }
    if !moeglich(&anfrage, &b.w) {
        return maske(&anfrage, &b, None, Vec::new()).await;
    }
    let kreis = match felder.text("kreis") {
        "eigene" => Ok(Kreis::Eigene),
        "alle" => Ok(Kreis::Alle),
        "bestimmte" => behoerden(&anfrage, felder.text("behoerden"))
            .map(Kreis::Bestimmte)
            .map_err(|satz| Fehlerhinweis::neu("behoerden", satz)),
        _ => Err(Fehlerhinweis::neu("kreis", "Wählen Sie, wer den Dienst übernehmen darf.")),
    };
    let kreis = match kreis {
        Ok(kreis) => kreis,
        Err(fehler) => return maske(&anfrage, &b, Some(&felder), vec![fehler]).await,
    };
    let gelesen = felder.text("zaehler").parse().unwrap_or(-1);
    let mut tx = tx(&anfrage, b.w.traeger).await?;
    let was = (b.w.traeger, &b.w.leistung, b.w.name.as_str());
    if !weitergabe::setzen(&anfrage, &mut tx, was, &kreis, gelesen).await? {
        drop(tx);
        let satz = "Jemand hat das Angebot geändert, seit Sie die Seite geöffnet haben. Sehen Sie unten, was jetzt gilt, und entscheiden Sie noch einmal.";
        return maske(&anfrage, &b, None, vec![Fehlerhinweis::neu("", satz)]).await;
    }
    festschreiben(tx).await?;
    anfrage.haus.arbeit.notify_one();
    Ok(web::weiter(&format!("{}/weitergabe?gespeichert=ja", adresse(&b.w))))
}
