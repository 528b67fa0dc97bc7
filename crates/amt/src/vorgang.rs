//! One matter: what can be done, what was answered, documents, messages, payment, course.

use std::collections::HashMap;

use ::vorgang::{Ereignis, Stand, Zustand, register::Registerstand};
use ablage::{Befund, Dokument};
use akte::Vorgang;
use grund::{KontoId, tag_von};
use postfach::{Nachricht, Richtung};
use web::{
    Anfrage, Ausweisvermerk, Ergebnis, Felder, Markup, WebFehler,
    axum::extract::Path,
    bausteine::{self, Art, Knopf, Spalte, Tabelle, Zeile},
    format, html,
};
use zahlung::Zahlung;

use crate::{
    abgabe,
    antrag::{Antrag, zahlstand},
    beteiligte, eingangskorb, fiktion,
    gemeinsam::{
        Ausgang, DE, adresse, anwenden, festschreiben, frist, ich, kennung, laden, name_von, stand, status,
        vorgangsseite,
    },
    handlungen::{self, darf_zuruecklegen, knopf},
    klaeren, konflikt, mangel, nachricht, post, register, ueberweisung, verlauf, weiterleitung, widerspruch,
};

pub async fn zeigen(anfrage: Anfrage, Path(id): Path<String>) -> Ergebnis {
    let (v, mut tx) = match laden(&anfrage, kennung(&id)?).await {
        Err(WebFehler::NichtGefunden) => return abgabe::wohin(&anfrage, kennung(&id)?).await,
        geladen => geladen?,
    };
    let (m, id) = (v.bezug.mandant, v.id);
    let dokumente = anfrage.haus.ablage.liste(&mut tx, &v.schluessel, m, id).await?;
    let nachrichten = postfach::des_vorgangs(&mut tx, m, id).await.map_err(WebFehler::intern)?;
    let zahlungen = zahlung::von_vorgang(&mut tx, m, id).await?;
    let mut gelder = Vec::new();
    for zahlung in zahlungen {
        let buchungen = zahlung::buchungen(&mut tx, m, zahlung.id).await?;
        let erstattungen = zahlung::erstattungen(&mut tx, m, zahlung.id).await?;
        gelder.push(Geld { zahlung, buchungen, erstattungen });
    }
    let ereignisse = akte::verlauf(&mut tx, &v).await?;
    let beteiligte = akte::beteiligung::des_vorgangs(&mut tx, &anfrage.haus.tresor, m, id).await?;
    let briefe = postfach::briefe_des_vorgangs(&mut tx, m, id).await?;
    let lieferungen = uebergabe::des_vorgangs(&mut tx, &v.schluessel, m, id).await?;
    let lage = weiterleitung::Lage::lesen(&mut tx, m).await?;
    let wartend = uebergabe::wartend(&mut tx, m, id).await?;
    let widersprueche = akte::widersprueche(&mut tx, &anfrage.haus.tresor, m, id).await?;
    let gezeigt = akte::mangel::des_vorgangs(&mut tx, m, id).await?;
    drop(tx);
    let nachrichten: Vec<Nachricht> = nachrichten
        .into_iter()
        .map(|n| n.oeffnen(&v.schluessel).map_err(WebFehler::intern))
        .collect::<Result<_, _>>()?;
    let mut personen = verlauf::personen(&ereignisse);
    personen.extend(v.zustand.bearbeiter().into_iter().chain(v.zustand.vertretung));
    let gebucht = gelder.iter().flat_map(|g| &g.buchungen);
    personen.extend(gebucht.flat_map(|b| b.gebucht_von.into_iter().chain(b.erledigt_von)));
    let namen = anfrage.haus.konten.namen(&personen).await?;
    let antrag = Antrag::oeffnen(&anfrage, &v)?;
    let ablauf = crate::ablauf::fassung(&anfrage, &v.ablauf)?;
    let vertretung =
        v.zustand.vertretung.map_or_else(String::new, |k| format!(", in Vertretung für {}", name_von(&namen, k)));
    let bearbeitung =
        v.zustand.bearbeiter().map_or_else(|| "niemand".to_owned(), |k| format!("{}{vertretung}", name_von(&namen, k)));
    let inhalt = html! {
        (bausteine::angaben(DE, &[
            Zeile::markup("Status", status(v.zustand.status())),
            Zeile::markup("Nächste Frist", naechste_frist(&anfrage, &v.zustand)),
            Zeile::neu("Leistung", antrag.leistung.name(DE)),
            Zeile::neu("Eingegangen", web::papier::eingang(DE, v.eingang)),
            Zeile::neu("In Bearbeitung bei", bearbeitung),
            Zeile::neu("Identität", identitaet(&v)),
        ].into_iter().chain(eingangskorb::zeile(&v)).collect::<Vec<_>>()))
        (eingangskorb::hinweis(&anfrage, &v))
        (neues(&v, v.zustand.bearbeiter() == Some(ich(&anfrage)?), &nachrichten, &dokumente))
        (meldungen(&v))
        @for g in &gelder { @if let Some(lage) = zahlung::lage(&g.zahlung, &g.buchungen) { (klaeren::hinweis(&v, &g.zahlung, &lage)) } }
        (widerspruch::gegen(&anfrage, &v, &antrag))
        (fiktion::abschnitt(&anfrage, &v, &antrag)?)
        (handlungen::abschnitt(&anfrage, &v, &ablauf.ablauf)?)
        (register::abschnitt(&v, &antrag, wartend.as_ref()))
        (beteiligte::abschnitt(&anfrage, &v, &antrag, &beteiligte)?)
        (beteiligte::pflichten(&v, &antrag))
        (weiterleitung::abschnitt(&anfrage, &v, &lieferungen, &lage))
        (mangel::abschnitt(&v, &antrag, gezeigt.as_ref()))
        (post::abschnitt(&v, &briefe, &nachrichten))
        (bestaetigung_stand(&v))
        (bescheid_stand(&anfrage, &v))
        (widerspruch::liste(&v, &widersprueche, &anfrage))
        (antrag.vertretung(&v))
        (post::papierangaben(&v))
        (bausteine::abschnitt("Angaben im Antrag"))
        @for a in antrag.zusammenfassung() { (abschnitt(&a)) }
        (antrag.mitzeichnungen())
        (bausteine::abschnitt("Dokumente"))
        (dokumententabelle(&v, &dokumente))
        (bausteine::abschnitt("Zahlung"))
        (zahlung_abschnitt(&v, &gelder, &namen))
        (bausteine::abschnitt("Nachrichten"))
        (nachrichtenliste(&v, &nachrichten, &dokumente))
        (bausteine::abschnitt("Verlauf"))
        p { a.kern-link href=(crate::ablauf::ablaufadresse(&v)) { "Ablauf ansehen: wo der Vorgang steht und warum" } }
        (bausteine::verlauf(&verlauf::eintraege((&ereignisse, v.zustand.vorgaben.ohne_stillstand), &namen, &lieferungen)))
    };
    vorgangsseite_ohne_krume(&anfrage, &v).inhalt(inhalt).antwort()
}

fn vorgangsseite_ohne_krume<'a>(anfrage: &'a Anfrage, v: &Vorgang) -> web::Seite<'a> {
    crate::gemeinsam::seite(anfrage, v.kurz.clone()).leistung(v.nummer.to_string())
}

/// How it was proved who applies, as the Antrag keeps it.
fn identitaet(v: &Vorgang) -> String {
    let nicht = || "nicht nachgewiesen, nach eigener Angabe".to_owned();
    Ausweisvermerk::aus_antrag(&v.antrag).map_or_else(nicht, |vermerk| vermerk.text(DE))
}

/// May others still be asked? (The law decides; this only spares a link that leads nowhere.)
pub const fn offen_fuer_andere(z: &Zustand) -> bool {
    matches!(z.stand, Stand::InBearbeitung { .. } | Stand::Entworfen { .. } | Stand::Freigegeben { .. })
}

fn naechste_frist(anfrage: &Anfrage, z: &Zustand) -> Markup {
    let was = match &z.stand {
        Stand::InBearbeitung { rueckfrage: Some(r) } if !r.abgelaufen && z.vorgaben.ohne_stillstand => {
            " (eine Rückfrage ist offen; die Bearbeitungsfrist läuft weiter)"
        }
        Stand::InBearbeitung { rueckfrage: Some(r) } if !r.abgelaufen => {
            " (Antwort der antragstellenden Person; die Bearbeitungsfrist ruht)"
        }
        Stand::Bereitgestellt { bescheid, .. } if bescheid.bekanntgabe.is_some() => " (Tag der Bekanntgabe)",
        Stand::Bekanntgegeben { .. } => " (Ende der Widerspruchsfrist)",
        _ if z.fiktion_bis().is_some() && z.naechste_frist() == z.fiktion_bis() => {
            " (danach gilt die Genehmigung als erteilt)"
        }
        _ => "",
    };
    html! { (frist(anfrage, z.naechste_frist())) (was) }
}

/// What the applicant told of her own accord and nobody has noted yet, on top.
fn neues(v: &Vorgang, meiner: bool, nachrichten: &[Nachricht], dokumente: &[Dokument]) -> Markup {
    let neue: Vec<Nachricht> = nachrichten.iter().filter(|n| v.zustand.neues.contains(&n.kopf.id)).cloned().collect();
    html! {
        @if !neue.is_empty() {
            (bausteine::abschnitt("Neu von der antragstellenden Person"))
            (nachrichtenliste(v, &neue, dokumente))
            (bausteine::knopfzeile(html! {
                (knopf(v, "kenntnis", &Knopf::neben("Zur Kenntnis genommen")))
                @if meiner { (nachricht::antworten(v)) }
            }))
        }
    }
}

/// What came from other matters and nobody has noted yet.
fn meldungen(v: &Vorgang) -> Markup {
    let neue: Vec<_> = v.zustand.meldungen.iter().filter(|m| !m.gesehen).collect();
    html! {
        @if !neue.is_empty() {
            (bausteine::abschnitt("Neu aus anderen Vorgängen"))
            (bausteine::meldung(Art::Hinweis, "Das betrifft auch diesen Vorgang", html! {
                @for m in &neue {
                    p.kern-body {
                        (format::zeit(DE, m.am)) ": „" (m.name) "“, aus dem Vorgang "
                        (bausteine::link(&adresse(m.von), &grund::Vorgangsnummer::von(m.von).to_string()))
                        ". Er öffnet sich nur, wenn er bei Ihrer Stelle liegt."
                    }
                }
            }))
            @if v.zustand.neues.is_empty() {
                (bausteine::knopfzeile(html! { (knopf(v, "kenntnis", &Knopf::neben("Zur Kenntnis genommen"))) }))
            }
        }
    }
}

fn bestaetigung_stand(v: &Vorgang) -> Markup {
    let Some(dokument) = v.zustand.bestaetigung else { return html! {} };
    html! {
        @let automatisch = matches!(v.zustand.register, Some(Registerstand::Vollzogen { .. }));
        (bausteine::abschnitt(if automatisch { "Bescheid" } else { "Bestätigung" }))
        p.kern-body { "Gesendet: " a.kern-link href=(format!("{}/dokument/{dokument}", adresse(v.id))) { "Schreiben (PDF)" } }
    }
}

fn bescheid_stand(anfrage: &Anfrage, v: &Vorgang) -> Markup {
    let Some(b) = v.zustand.bescheid() else { return html! {} };
    let tag = |t: Option<grund::Tag>| t.map_or_else(|| "noch nicht".to_owned(), |t| format::tag(DE, t));
    let zeit = |t: Option<grund::Zeitpunkt>| t.map_or_else(|| "noch nicht".to_owned(), |t| format::zeit(DE, t));
    let bekanntgabe = v.zustand.vorgaben.bekanntgabe;
    let per_post = bekanntgabe.ist_post() || b.aufgegeben.is_some();
    let regel = if per_post { bekanntgabe.per_post().fundstelle() } else { bekanntgabe.fundstelle() };
    html! {
        (bausteine::abschnitt("Bescheid"))
        @if matches!(v.zustand.stand, Stand::Bereitgestellt { beendet: true, .. }) {
            (bausteine::meldung(Art::Warnung, "Nicht abgerufen", bausteine::absatz(
                "Der Bescheid wurde nicht innerhalb von zehn Tagen abgerufen. Er ist nicht bekannt gegeben. Geben Sie ihn auf anderem Weg bekannt."
            )))
            @if !per_post { (bausteine::formular(&format!("{}/post", adresse(v.id)), html! { (bausteine::knopfzeile(html! { (Knopf::neben("Per Post zustellen")) })) })) }
        }
        (bausteine::angaben(DE, &[
            Zeile::markup("Dokument", html! { a.kern-link href=(format!("{}/dokument/{}", adresse(v.id), b.entwurf.dokument)) { "Bescheid (PDF)" } }),
            Zeile::neu("Festgesetzt", b.entwurf.gebuehr.to_string()),
            Zeile::neu("Freigegeben", format::zeit(DE, b.am)),
            Zeile::neu(if bekanntgabe.ist_post() { "Bereit zum Versand seit" } else { "Im Postfach seit" }, zeit(b.bereitgestellt)),
            if per_post { Zeile::neu("Zur Post gegeben", tag(b.aufgegeben)) } else { Zeile::neu("Abgerufen", zeit(b.abgerufen)) },
            Zeile::neu(format!("Gilt als bekannt gegeben ({regel})"), tag(b.bekanntgabe)),
            widerspruch::moeglich(anfrage, v),
        ]))
    }
}

fn abschnitt(a: &formular::Abschnitt) -> Markup {
    let zeilen: Vec<Zeile> = a
        .zeilen
        .iter()
        .map(|z| {
            let frage = z.eintrag.as_ref().map_or_else(|| z.frage.clone(), |e| format!("{e}: {}", z.frage));
            let mut z = z.clone();
            if !z.dateien.is_empty() {
                z.antwort = z.dateien.iter().map(|d| d.name.clone()).collect();
            }
            Zeile::markup(frage, bausteine::antwort(&z, "keine Angabe"))
        })
        .collect();
    let titel = if a.titel.is_empty() { "Berechnet" } else { &a.titel };
    bausteine::zusammenfassung(DE, titel, &zeilen)
}

/// The verdict of the scanner, honest where nobody looked.
fn befund(b: &Befund) -> Markup {
    let art = match b {
        Befund::Eigen => Art::Hinweis,
        Befund::Sauber { .. } => Art::Erfolg,
        Befund::NichtGeprueft { .. } => Art::Warnung,
        Befund::Befallen { .. } => Art::Fehler,
    };
    bausteine::status(art, &b.satz())
}

fn dokumententabelle(v: &Vorgang, dokumente: &[Dokument]) -> Markup {
    if dokumente.is_empty() {
        return bausteine::absatz("Zu diesem Vorgang gibt es keine Dokumente.");
    }
    let spalten = ["Datei", "Art", "Prüfung auf Schadsoftware", "Größe", "Vom"].map(Spalte::text);
    let tabelle = Tabelle::neu("Dokumente", spalten).titel_verborgen().zeilen(dokumente.iter().map(|d| {
        vec![
            html! { a.kern-link href=(format!("{}/dokument/{}", adresse(v.id), d.zeile.id)) { bdi { (d.name) } } },
            html! { (d.zeile.zweck.name()) },
            befund(&d.zeile.befund),
            html! { (format::groesse(DE, d.zeile.groesse)) },
            html! { (format::tag_kurz(DE, tag_von(d.zeile.angelegt))) },
        ]
    }));
    html! { (tabelle) }
}

/// A request for money with what came of it.
struct Geld {
    zahlung: Zahlung,
    buchungen: Vec<zahlung::Buchung>,
    erstattungen: Vec<zahlung::Erstattung>,
}

fn zahlung_abschnitt(v: &Vorgang, gelder: &[Geld], namen: &HashMap<KontoId, String>) -> Markup {
    let (art, text) = zahlstand(&v.zustand.zahlung);
    html! {
        p { (bausteine::status(art, &text)) }
        @for Geld { zahlung, buchungen, erstattungen } in gelder {
            @let zeilen = [
                Zeile::neu("Kassenzeichen", zahlung.kassenzeichen.to_string()),
                Zeile::neu("Betrag", zahlung.betrag.to_string()),
                Zeile::neu("Stand bei der Zahlstelle", zahlwort(zahlung.status)),
            ];
            @let rest = (zahlung.angerechnet > grund::Betrag::NULL && zahlung.status != zahlung::Status::Bezahlt).then(|| Zeile::neu("Noch zu zahlen", zahlung.rest().to_string()));
            @let gebucht = ueberweisung::gebuchte(buchungen, namen);
            (bausteine::angaben(DE, &zeilen.into_iter().chain(rest).chain(gebucht).chain(klaeren::zeilen(v, erstattungen)).collect::<Vec<_>>()))
            (ueberweisung::verweis(v, zahlung))
        }
    }
}

const fn zahlwort(status: zahlung::Status) -> &'static str {
    use zahlung::Status as S;
    match status {
        S::Angefordert => "angefordert",
        S::Begonnen => "begonnen, Ausgang offen",
        S::Bezahlt => "bezahlt",
        S::Gescheitert => "gescheitert, neuer Versuch möglich",
        S::Abgebrochen => "abgebrochen, neuer Versuch möglich",
        S::InKlaerung => "anderer Betrag gekommen, zu klären",
        S::Zurueckgezogen => "zurückgezogen",
    }
}

fn nachrichtenliste(v: &Vorgang, nachrichten: &[Nachricht], dokumente: &[Dokument]) -> Markup {
    if nachrichten.is_empty() {
        return bausteine::absatz("Es gibt noch keine Nachrichten.");
    }
    let name = |id| dokumente.iter().find(|d| d.zeile.id == id).map_or("Dokument", |d| d.name.as_str());
    let eintraege: Vec<bausteine::Ereignis> = nachrichten
        .iter()
        .rev()
        .map(|n| bausteine::Ereignis {
            wann: format::zeit_element(DE, n.kopf.gesendet),
            titel: n.betreff.clone(),
            wer: Some(match n.kopf.richtung {
                Richtung::AnBuerger => "an die antragstellende Person".to_owned(),
                Richtung::AnBehoerde => "von der antragstellenden Person".to_owned(),
            }),
            inhalt: Some(html! {
                @for absatz in n.text.split("\n\n") { p.kern-body { @for (i, z) in absatz.lines().enumerate() { @if i > 0 { br; } (z) } } }
                @for d in &n.kopf.anlagen { p { a.kern-link href=(format!("{}/dokument/{d}", adresse(v.id))) { "Anlage: " (name(*d)) } } }
            }),
            offen: false,
        })
        .collect();
    bausteine::verlauf(&eintraege)
}

pub async fn uebernehmen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let von = ich(&anfrage)?;
    einfach(&anfrage, &id, &felder, |_| Ok(Ereignis::Uebernommen { von })).await
}

pub async fn zuruecklegen(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let von: KontoId = ich(&anfrage)?;
    einfach(&anfrage, &id, &felder, |v| {
        if darf_zuruecklegen(&anfrage, v)? { Ok(Ereignis::Zurueckgelegt { von }) } else { Err(WebFehler::Verboten) }
    })
    .await
}

/// Whoever may work on it has read it; the inbox no longer shows it as new.
pub async fn zur_kenntnis(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let von = ich(&anfrage)?;
    einfach(&anfrage, &id, &felder, |_| Ok(Ereignis::ZurKenntnisGenommen { von })).await
}

/// An event that needs nothing but the click.
pub async fn einfach(
    anfrage: &Anfrage,
    id: &str,
    felder: &Felder,
    ereignis: impl FnOnce(&Vorgang) -> Result<Ereignis, WebFehler>,
) -> Ergebnis {
    let stand = stand(felder);
    let (v, mut tx) = laden(anfrage, kennung(id)?).await?;
    let ereignis = ereignis(&v)?;
    match anwenden(anfrage, &mut tx, &v, stand, &ereignis).await? {
        Ausgang::Neu => festschreiben(anfrage, tx).await?,
        Ausgang::Wiederholt => {}
        Ausgang::Konflikt(grund) => {
            drop(tx);
            return konflikt::seite(anfrage, v.id, stand, grund.as_deref(), &[]).await;
        }
    }
    Ok(web::weiter(&adresse(v.id)))
}

/// Only for pages below a matter.
pub fn unterseite<'a>(anfrage: &'a Anfrage, v: &Vorgang, titel: &str) -> web::Seite<'a> {
    vorgangsseite(anfrage, v, titel).zurueck(adresse(v.id))
}
