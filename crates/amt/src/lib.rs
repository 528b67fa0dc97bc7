//! Staff pages: inbox, Vorgang, question, decision, release. German only, every action a plain form.
//!
//! Promises: a member of staff sees matters of her own units and nobody else's (everything else is a 404), nothing is
//! overwritten in silence (every form carries the count of events it was read at; a later one leads to a page that says
//! what happened meanwhile and keeps what was typed), and the same click twice does the work once.
//!
//! The law is not here: `vorgang` decides what an event may do, the pages only offer what it would allow.

mod abgabe;
mod ablauf;
mod anlagen;
mod anmelden;
mod antrag;
mod bescheid;
mod bestaetigung;
mod beteiligte;
mod beteiligung;
mod brief;
mod dokument;
mod eingangskorb;
mod einladung;
mod fiktion;
mod freigabe;
mod gemeinsam;
mod handlungen;
mod klaeren;
mod konflikt;
mod korb;
mod mangel;
mod messung;
mod mitteilung;
mod nachricht;
mod papierantwort;
mod post;
mod register;
mod rueckfrage;
mod scannen;
mod statistik;
mod stillstand;
mod ueberweisung;
mod umzug;
mod verlauf;
mod vertretung;
mod vorgang;
mod weiterleitung;
mod widerspruch;
mod zahlungen;
mod zuteilen;

use web::{Aktion, Ressource, Wege, Zugang};

/// The staff pages.
#[must_use]
pub fn wege() -> Wege {
    let korb = Zugang::Recht(Ressource::Eingangskorb, Aktion::Lesen);
    let lesen = Zugang::Recht(Ressource::Vorgang, Aktion::Lesen);
    let aendern = Zugang::Recht(Ressource::Vorgang, Aktion::Aendern);
    let nehmen = Zugang::Recht(Ressource::Vorgang, Aktion::Uebernehmen);
    let fragen = Zugang::Recht(Ressource::Rueckfrage, Aktion::Anlegen);
    let entwerfen = Zugang::Recht(Ressource::Bescheid, Aktion::Anlegen);
    let freigabe_sehen = Zugang::Recht(Ressource::Freigabe, Aktion::Lesen);
    let freigeben = Zugang::Recht(Ressource::Freigabe, Aktion::Anlegen);
    let beteiligung = |aktion| Zugang::Recht(Ressource::Beteiligung, aktion);
    Wege::neu("amt")
        .get("/amt/anmelden", Zugang::Offen, anmelden::zeigen)
        .post("/amt/anmelden", Zugang::Offen, anmelden::absenden)
        .post("/amt/anmelden/code", Zugang::Offen, anmelden::code)
        .post("/amt/anmelden/faktor", Zugang::Offen, einladung::faktor)
        .get("/amt/einladung", Zugang::Offen, einladung::zeigen)
        .post("/amt/einladung", Zugang::Offen, einladung::annehmen)
        .get("/amt", korb, korb::eingangskorb)
        .get("/amt/vorgaenge", korb, korb::meine)
        .get("/amt/fristen", korb, korb::fristen)
        .get("/amt/statistik", Zugang::Recht(Ressource::Formularnutzung, Aktion::Lesen), statistik::zeigen)
        .get("/amt/statistik.csv", Zugang::Recht(Ressource::Formularnutzung, Aktion::Lesen), statistik::csv)
        .get("/amt/scannen", korb, scannen::zeigen)
        .get("/amt/vorgang/{id}", lesen, vorgang::zeigen)
        .post("/amt/vorgang/{id}/uebernehmen", nehmen, vorgang::uebernehmen)
        .post("/amt/vorgang/{id}/zuruecklegen", nehmen, vorgang::zuruecklegen)
        .get("/amt/vorgang/{id}/rueckfrage", fragen, rueckfrage::zeigen)
        .post_bis("/amt/vorgang/{id}/rueckfrage", fragen, anlagen::GRENZE, rueckfrage::absenden)
        .post("/amt/vorgang/{id}/rueckfrage/erledigt", fragen, rueckfrage::erledigt)
        .get("/amt/vorgang/{id}/papierantwort", fragen, papierantwort::zeigen)
        .post_bis("/amt/vorgang/{id}/papierantwort", fragen, anlagen::GRENZE, papierantwort::aufnehmen)
        .post("/amt/vorgang/{id}/kenntnis", aendern, vorgang::zur_kenntnis)
        .get("/amt/vorgang/{id}/beteiligung", beteiligung(Aktion::Anlegen), beteiligte::zeigen)
        .post("/amt/vorgang/{id}/beteiligung", beteiligung(Aktion::Anlegen), beteiligte::absenden)
        .post(
            "/amt/vorgang/{id}/beteiligung/{teil}/zuruecknehmen",
            beteiligung(Aktion::Aendern),
            beteiligte::zuruecknehmen,
        )
        .get("/amt/vorgang/{id}/beteiligung/{teil}/erneut", beteiligung(Aktion::Aendern), beteiligte::erneut_zeigen)
        .post("/amt/vorgang/{id}/beteiligung/{teil}/erneut", beteiligung(Aktion::Aendern), beteiligte::erneut)
        .post("/amt/vorgang/{id}/pflicht/{pflicht}/erledigt", aendern, beteiligte::pflicht_erledigt)
        .get("/amt/beteiligung/{id}", beteiligung(Aktion::Lesen), beteiligung::zeigen)
        .post("/amt/beteiligung/{id}/uebernehmen", beteiligung(Aktion::Uebernehmen), beteiligung::uebernehmen)
        .post("/amt/beteiligung/{id}/zuruecklegen", beteiligung(Aktion::Uebernehmen), beteiligung::zuruecklegen)
        .post_bis(
            "/amt/beteiligung/{id}/antwort",
            beteiligung(Aktion::Beantworten),
            beteiligung::GRENZE,
            beteiligung::antworten,
        )
        .get("/amt/beteiligung/{id}/dokument/{dokument}", beteiligung(Aktion::Lesen), beteiligung::dokument)
        .get("/amt/zahlungen", korb, zahlungen::zeigen)
        .get("/amt/vorgang/{id}/zahlung/{zahlung}/klaeren", aendern, klaeren::zeigen)
        .post("/amt/vorgang/{id}/zahlung/{zahlung}/klaeren", aendern, klaeren::klaeren)
        .get("/amt/vorgang/{id}/zahlung/{zahlung}/erstattung/{nr}", aendern, klaeren::erstattung_zeigen)
        .post("/amt/vorgang/{id}/zahlung/{zahlung}/erstattung/{nr}", aendern, klaeren::erstattet)
        .get("/amt/vorgang/{id}/ueberweisung/{zahlung}", aendern, ueberweisung::zeigen)
        .post("/amt/vorgang/{id}/ueberweisung/{zahlung}", aendern, ueberweisung::buchen)
        .get("/amt/vorgang/{id}/abgeben", aendern, abgabe::zeigen)
        .post("/amt/vorgang/{id}/abgeben", aendern, abgabe::absenden)
        .get("/amt/vorgang/{id}/mangel", aendern, mangel::zeigen)
        .post("/amt/vorgang/{id}/mangel", aendern, mangel::absenden)
        .post("/amt/vorgang/{id}/mangel/verbergen", aendern, mangel::verbergen)
        .get("/amt/mitteilungen", korb, mitteilung::liste)
        .get("/amt/mitteilung/{id}", korb, mitteilung::zeigen)
        .get("/amt/weiterleitungen", korb, weiterleitung::uebersicht)
        .post("/amt/vorgang/{id}/weiterleitung/{w}/wiederholen", aendern, weiterleitung::wiederholen)
        .post("/amt/vorgang/{id}/weiterleitung/{w}/erledigt", aendern, weiterleitung::erledigt)
        .get("/amt/post", korb, post::uebersicht)
        .post("/amt/vorgang/{id}/post", aendern, post::auch_per_post)
        .get("/amt/vorgang/{id}/post/{nachricht}", aendern, post::zeigen)
        .post("/amt/vorgang/{id}/post/{nachricht}", aendern, post::erledigen)
        .get("/amt/vorgang/{id}/post/{nachricht}/brief.pdf", lesen, post::brief)
        .get("/amt/vorgang/{id}/bescheid", entwerfen, bescheid::zeigen)
        .post("/amt/vorgang/{id}/bescheid", entwerfen, bescheid::absenden)
        .get("/amt/vorgang/{id}/bestaetigung", entwerfen, bestaetigung::zeigen)
        .post("/amt/vorgang/{id}/bestaetigung", entwerfen, bestaetigung::absenden)
        .get("/amt/vorgang/{id}/freigabe", freigabe_sehen, freigabe::zeigen)
        .post("/amt/vorgang/{id}/freigabe", freigeben, freigabe::freigeben)
        .post("/amt/vorgang/{id}/freigabe/verweigern", freigeben, freigabe::verweigern)
        .get("/amt/vorgang/{id}/frist", aendern, fiktion::frist_zeigen)
        .post("/amt/vorgang/{id}/frist", aendern, fiktion::frist_verlaengern)
        .get("/amt/vorgang/{id}/bescheinigung", entwerfen, fiktion::bescheinigung_zeigen)
        .post("/amt/vorgang/{id}/bescheinigung", entwerfen, fiktion::bescheinigen)
        .post("/amt/vorgang/{id}/abschliessen", aendern, fiktion::abschliessen)
        .und(ablaeufe())
        .und(verteilen())
        .get(
            "/amt/vorgang/{id}/dokument/{dokument}",
            Zugang::Recht(Ressource::Dokument, Aktion::Lesen),
            dokument::zeigen,
        )
}

/// Who works on what: assigned, in somebody's stead; and what the desk writes of its own accord.
fn verteilen() -> Wege {
    let nehmen = Zugang::Recht(Ressource::Vorgang, Aktion::Uebernehmen);
    let zuteilen = Zugang::Recht(Ressource::Vorgang, Aktion::Zuteilen);
    let schreiben = Zugang::Recht(Ressource::Nachricht, Aktion::Anlegen);
    Wege::neu("amt")
        .get("/amt/vorgang/{id}/zuteilen", zuteilen, zuteilen::zeigen)
        .post("/amt/vorgang/{id}/zuteilen", zuteilen, zuteilen::zuteilen)
        .post("/amt/vorgang/{id}/vertreten", nehmen, zuteilen::vertreten)
        .post("/amt/vorgang/{id}/zurueckholen", nehmen, zuteilen::zurueckholen)
        .get("/amt/vertretung", nehmen, vertretung::zeigen)
        .post("/amt/vertretung", nehmen, vertretung::einsetzen)
        .post("/amt/vertretung/{mandant}/{id}/beenden", nehmen, vertretung::beenden)
        .get("/amt/vorgang/{id}/nachricht", schreiben, nachricht::zeigen)
        .post_bis("/amt/vorgang/{id}/nachricht", schreiben, anlagen::GRENZE, nachricht::absenden)
}

/// Where processes stand, and their repair.
fn ablaeufe() -> Wege {
    let sehen = Zugang::Recht(Ressource::Ablauf, Aktion::Lesen);
    let eingreifen = Zugang::Recht(Ressource::Ablauf, Aktion::Aendern);
    Wege::neu("amt")
        .get("/amt/ablaeufe", eingreifen, umzug::liste)
        .get("/amt/ablaeufe/{mandant}/{version}", eingreifen, umzug::zeigen)
        .post("/amt/ablaeufe/{mandant}/{version}", eingreifen, umzug::umziehen)
        .get("/amt/ablaeufe/{mandant}/{version}/messung", eingreifen, messung::zeigen)
        .get("/amt/vorgang/{id}/ablauf", sehen, ablauf::zeigen)
        .get("/amt/vorgang/{id}/ablauf/schritt/{marke}", eingreifen, ablauf::eingriff::schritt)
        .get("/amt/vorgang/{id}/ablauf/wert", eingreifen, ablauf::eingriff::wert)
        .post("/amt/vorgang/{id}/ablauf/vorschau", eingreifen, ablauf::eingriff::vorschau)
        .post("/amt/vorgang/{id}/ablauf/eingriff", eingreifen, ablauf::eingriff::ausfuehren)
        .post(
            "/amt/vorgang/{id}/ablauf/auftrag/{auftrag}/erneut",
            Zugang::Recht(Ressource::Ablauf, Aktion::Wiederholen),
            ablauf::erneut,
        )
}
