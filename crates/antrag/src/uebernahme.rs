//! Details that somebody need not write again: asked for once in each application, shown with where they are from, and hers to
//! change. From a proved identity, from earlier applications of the same account, from the account itself. Who applies for
//! another person is offered nothing: these are not her details.

use std::collections::{BTreeMap, BTreeSet};

use formular::{Antwort, Antworten, Stammangabe, Stammangaben, Stammblock};
use grund::{KontoId, Sprache, Tag, tag_von};
use konto::Nachweis;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    bausteine::{self as b, Art, Auswahl, Knopf, Option_},
    format, html,
    texte::antrag as t,
    vertretung::Vertretung,
    weiter,
};

use crate::{
    dateien::{gesperrt, schreibend},
    entwurf::{self, Offen},
    gleichzeitig,
};

/// What the two buttons of the question begin with.
pub const AKTION: &str = "uebernehmen";
/// Earlier applications that are looked at.
const FRUEHERE: i32 = 5;

/// Where a detail is from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quelle {
    /// A proved identity, by this service.
    Nachweis(String),
    /// An application: its number and the day on which it came in.
    Antrag(String, Tag),
    /// The account.
    Konto,
    /// One of several entries of a kind in the account, by its name.
    Kontoeintrag(String),
}

impl Quelle {
    /// As it stands beside the field.
    fn satz(&self, s: Sprache) -> String {
        match self {
            Self::Nachweis(dienst) => t::antrag_uebernahme_nachweis(s, dienst),
            Self::Antrag(nummer, tag) => t::antrag_uebernahme_antrag(s, nummer, format::tag(s, *tag)),
            Self::Konto => t::antrag_uebernahme_konto(s).to_owned(),
            Self::Kontoeintrag(name) => t::antrag_uebernahme_konto_eintrag(s, name),
        }
    }
}

/// What was decided for a draft, and what was taken.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Uebernahme {
    ja: bool,
    felder: BTreeMap<String, (Quelle, Antwort)>,
}

impl Uebernahme {
    /// All of these from one source, which she agreed to.
    pub fn aus_einer(quelle: &Quelle, antworten: &Antworten) -> Self {
        let felder = antworten.iter().map(|(feld, wert)| (feld.to_owned(), (quelle.clone(), wert.clone())));
        Self { ja: true, felder: felder.collect() }
    }

    /// Where the answer of a field is from, as long as it is the one that was taken.
    pub fn herkunft(&self, s: Sprache, feld: &str, antworten: &Antworten) -> Option<String> {
        let (quelle, wert) = self.felder.get(feld)?;
        (antworten.get(feld) == Some(wert)).then(|| quelle.satz(s))
    }
}

impl Uebernahme {
    /// A question that appears only with an answer of its own page was not on that page yet: what was taken for it counts as
    /// typed, so that the page that shows it has it. Who clears a field sends it empty.
    pub fn eintippen(&self, seite: &formular::Seite, felder: &mut Vec<(String, String)>) {
        for f in &seite.felder {
            if let Some((_, Antwort::Text(wert))) = self.felder.get(&f.id)
                && !felder.iter().any(|(name, _)| *name == f.id)
            {
                felder.push((f.id.clone(), wert.clone()));
            }
        }
    }
}

/// A source and what it can give.
type Gabe = (Quelle, Stammangaben);

/// What this draft can take: what comes from one place, and what she chooses from several.
#[derive(Debug, Default)]
struct Angebot {
    fest: Vec<Gabe>,
    wahl: Vec<(Stammblock, Vec<Gabe>)>,
}

impl Angebot {
    /// Is any of these details in it?
    fn gibt_eine_von(&self, gefragt: &BTreeSet<Stammangabe>) -> bool {
        let mut gaben = self.fest.iter().chain(self.wahl.iter().flat_map(|(_, gaben)| gaben));
        gaben.any(|(_, angaben)| angaben.keys().any(|a| gefragt.contains(a)))
    }
}

/// The name of the choice in the form; questions have no `-` in their names.
const fn wahlname(block: Stammblock) -> &'static str {
    match block {
        Stammblock::Anschrift => "uebernahme-anschrift",
        Stammblock::Betriebssitz => "uebernahme-betriebssitz",
        _ => "uebernahme-fahrzeug",
    }
}

/// Of a choice: none of them.
const KEINE: &str = "keine";

/// What could be taken now. Nothing where it was decided, where somebody acts for another, without an account, and where
/// everything is answered.
async fn angebot(anfrage: &Anfrage, offen: &Offen) -> Result<Angebot, WebFehler> {
    let sitzung = anfrage.sitzung()?;
    let gefragt: BTreeSet<_> = offen.leistung.formular.offene_stammangaben(&offen.antworten).into_iter().collect();
    // What a caseworker enters from paper is not about her.
    if offen.papier.is_some() {
        return Ok(Angebot::default());
    }
    if offen.uebernahme.is_some() || offen.vertretung.is_some() || sitzung.ohne_konto.is_some() || gefragt.is_empty() {
        return Ok(Angebot::default());
    }
    let mut quellen = Vec::new();
    if let Some(n) = &sitzung.nachweis {
        quellen.push((Quelle::Nachweis(n.dienst.clone()), aus_nachweis(n)));
    }
    // What she keeps in her account she keeps for this: it comes before what she once said.
    let hinterlegt = web::stammdaten::lesen(&anfrage.haus, sitzung.konto).await?;
    let mut eigene = web::stammdaten::angaben(&hinterlegt)?;
    if !eigene.is_empty() {
        let email = Antwort::Text(sitzung.email.clone());
        eigene.entry(Stammangabe::Email).or_insert(email);
        quellen.push((Quelle::Konto, eigene));
    }
    for (name, angaben) in web::stammdaten::eintraege(&hinterlegt, anfrage.sprache)? {
        quellen.push((Quelle::Kontoeintrag(name), angaben));
    }
    aus_frueheren(anfrage, sitzung.konto, &gefragt, &mut quellen).await?;
    quellen.push((Quelle::Konto, aus_konto(&sitzung.name, &sitzung.email)));
    Ok(blockweise(quellen, &gefragt))
}

/// Earlier applications, the newest first, until there is something for every block that is asked.
async fn aus_frueheren(
    anfrage: &Anfrage,
    konto: KontoId,
    gefragt: &BTreeSet<Stammangabe>,
    quellen: &mut Vec<Gabe>,
) -> Result<(), WebFehler> {
    let fehlt_noch = |block: &Stammblock, angaben: &Stammangaben| {
        !angaben.keys().any(|a| gefragt.contains(a) && a.block() == *block)
    };
    let mut offen: BTreeSet<Stammblock> = gefragt.iter().map(|a| a.block()).collect();
    for (_, angaben) in &*quellen {
        offen.retain(|block| fehlt_noch(block, angaben));
    }
    if offen.is_empty() {
        return Ok(());
    }
    for frueherer in akte::fruehere::des_kontos(&anfrage.haus.db, konto, FRUEHERE).await? {
        // Its version may be gone, and what was said for another person is that person's.
        let Some(leistung) = anfrage.haus.leistungen.version(&frueherer.version) else { continue };
        let antrag: Value =
            serde_json::from_slice(&frueherer.antrag(&anfrage.haus.tresor).await?).map_err(WebFehler::intern)?;
        if Vertretung::aus(&antrag).is_some() {
            continue;
        }
        let antworten: Antworten =
            serde_json::from_value(antrag.get("antworten").cloned().unwrap_or_default()).map_err(WebFehler::intern)?;
        let angaben = leistung.formular.stammangaben(&antworten);
        offen.retain(|block| fehlt_noch(block, &angaben));
        quellen.push((Quelle::Antrag(frueherer.nummer().to_string(), tag_von(frueherer.eingang)), angaben));
        if offen.is_empty() {
            break;
        }
    }
    Ok(())
}

/// Of each block the first source that has something of what is asked; the others give nothing to it. Where the account has
/// several entries for it, she chooses.
fn blockweise(quellen: Vec<Gabe>, gefragt: &BTreeSet<Stammangabe>) -> Angebot {
    let bloecke: BTreeSet<Stammblock> = gefragt.iter().map(|a| a.block()).collect();
    let im_block = |angaben: &Stammangaben, block| -> Stammangaben {
        let passt = |a: &Stammangabe| gefragt.contains(a) && a.block() == block;
        angaben.iter().filter(|(a, _)| passt(a)).map(|(a, w)| (*a, w.clone())).collect()
    };
    let mut aus = Angebot::default();
    let mut fest: Vec<Gabe> = quellen.iter().map(|(q, _)| (q.clone(), Stammangaben::new())).collect();
    for block in bloecke {
        let da = quellen.iter().enumerate().map(|(nr, (q, a))| (nr, q, im_block(a, block)));
        let mut da = da.filter(|(_, _, a)| !a.is_empty());
        let Some((nr, quelle, erste)) = da.next() else { continue };
        let weitere: Vec<Gabe> = da
            .filter(|(_, q, a)| matches!(q, Quelle::Kontoeintrag(_)) && *a != erste)
            .map(|(_, q, a)| (q.clone(), a))
            .collect();
        if weitere.is_empty() {
            fest[nr].1.extend(erste);
        } else {
            let alle = std::iter::once((quelle.clone(), erste)).chain(weitere).collect();
            aus.wahl.push((block, alle));
        }
    }
    aus.fest = fest.into_iter().filter(|(_, a)| !a.is_empty()).collect();
    aus
}

fn aus_nachweis(nachweis: &Nachweis) -> Stammangaben {
    let p = &nachweis.person;
    let text = |t: &str| Antwort::Text(t.to_owned());
    let mut aus =
        Stammangaben::from([(Stammangabe::Vorname, text(&p.vorname)), (Stammangabe::Nachname, text(&p.nachname))]);
    aus.extend(p.geburtsdatum.map(|tag| (Stammangabe::Geburtsdatum, Antwort::Datum(tag))));
    if let Some(a) = &p.anschrift {
        let teile = [
            (Stammangabe::Strasse, &a.strasse),
            (Stammangabe::Hausnummer, &a.hausnummer),
            (Stammangabe::Plz, &a.plz),
            (Stammangabe::Ort, &a.ort),
        ];
        aus.extend(teile.into_iter().filter(|(_, wert)| !wert.is_empty()).map(|(a, wert)| (a, text(wert))));
    }
    aus
}

/// An account has one name: which part is which is clear only where there are two.
fn aus_konto(name: &str, email: &str) -> Stammangaben {
    let text = |t: &str| Antwort::Text(t.to_owned());
    let mut aus = Stammangaben::from([(Stammangabe::Kontoinhaber, text(name)), (Stammangabe::Email, text(email))]);
    if let [vorname, nachname] = name.split_whitespace().collect::<Vec<_>>()[..] {
        aus.insert(Stammangabe::Vorname, text(vorname));
        aus.insert(Stammangabe::Nachname, text(nachname));
    }
    aus.retain(|_, wert| *wert != Antwort::Text(String::new()));
    aus
}

/// The question, above a page that could take something of it; nothing where there is nothing to ask.
pub async fn frage(anfrage: &Anfrage, offen: &Offen, seite: &formular::Seite) -> Result<Markup, WebFehler> {
    let unbeantwortet = seite.felder.iter().filter(|f| offen.antworten.get(&f.id).is_none());
    let gefragt: BTreeSet<Stammangabe> = unbeantwortet.filter_map(|f| f.uebernehmen).collect();
    let ohne_konto = anfrage.sitzung()?.ohne_konto.is_some();
    if gefragt.is_empty() || offen.uebernahme.is_some() || offen.vertretung.is_some() || ohne_konto {
        return Ok(html! {});
    }
    let angebot = angebot(anfrage, offen).await?;
    if !angebot.gibt_eine_von(&gefragt) {
        return Ok(html! {});
    }
    let s = anfrage.sprache;
    Ok(b::meldung(
        Art::Hinweis,
        t::antrag_uebernahme_titel(s),
        html! {
            (b::absatz(t::antrag_uebernahme_text(s)))
            @if !angebot.fest.is_empty() {
                ul.kern-list.kern-list--bullet {
                    @for gabe in &angebot.fest { li { (satz(s, offen, gabe)) } }
                }
            }
            @for (block, gaben) in &angebot.wahl { (auswahl(s, offen, *block, gaben)) }
            (b::knopfzeile(html! {
                (Knopf::neben(t::antrag_uebernahme_ja(s)).feld("aktion", &format!("{AKTION}:ja")))
                (Knopf::still(t::antrag_uebernahme_nein(s)).feld("aktion", &format!("{AKTION}:nein")))
            }))
        },
    ))
}

/// A source with what it gives, in a line.
fn satz(s: Sprache, offen: &Offen, (quelle, angaben): &Gabe) -> String {
    let mut alles = String::new();
    let mut davor = None;
    for (a, w) in angaben {
        if let Some(davor) = davor {
            alles.push_str(if gehoert_zu(davor, *a) { " " } else { ", " });
        }
        alles.push_str(&lesbar(s, offen, *a, w));
        davor = Some(*a);
    }
    format!("{}: {alles}", quelle.satz(s))
}

/// Written as one: "Am Markt 1", "02625 Bautzen".
const fn gehoert_zu(davor: Stammangabe, danach: Stammangabe) -> bool {
    use Stammangabe::{
        BetriebHausnummer, BetriebOrt, BetriebPlz, BetriebStrasse, Hausnummer, Nachname, Ort, Plz, Strasse, Vorname,
    };
    matches!(
        (davor, danach),
        (Vorname, Nachname)
            | (Strasse, Hausnummer)
            | (Plz, Ort)
            | (BetriebStrasse, BetriebHausnummer)
            | (BetriebPlz, BetriebOrt)
    )
}

/// One of several, the first unless she says otherwise; or none.
fn auswahl(s: Sprache, offen: &Offen, block: Stammblock, gaben: &[Gabe]) -> Markup {
    let frage = match block {
        Stammblock::Anschrift => t::antrag_uebernahme_wahl_anschrift(s),
        Stammblock::Betriebssitz => t::antrag_uebernahme_wahl_betriebssitz(s),
        _ => t::antrag_uebernahme_wahl_fahrzeug(s),
    };
    let saetze: Vec<(String, String)> =
        gaben.iter().enumerate().map(|(nr, gabe)| (nr.to_string(), satz(s, offen, gabe))).collect();
    let optionen = saetze.iter().map(|(nr, satz)| Option_::neu(nr, satz));
    let keine = std::iter::once(Option_::neu(KEINE, t::antrag_uebernahme_keine(s)));
    html! { (Auswahl::radio(wahlname(block), frage, optionen.chain(keine)).wert("0")) }
}

/// A detail as it is offered. Of an IBAN the end tells its owner which it is; somebody who looks on learns nothing.
fn lesbar(s: Sprache, offen: &Offen, angabe: Stammangabe, wert: &Antwort) -> String {
    match (angabe, wert) {
        // Beside the name of the person it would read as a slip.
        (Stammangabe::Kontoinhaber, Antwort::Text(text)) => {
            let frage = offen.leistung.formular.fragt_nach(angabe).map_or("", |f| f.frage.in_sprache(s));
            format!("{frage}: {text}")
        }
        (Stammangabe::Iban, Antwort::Text(iban)) => {
            let ende: String = iban.chars().skip(iban.chars().count().saturating_sub(4)).collect();
            format!("IBAN … {ende}")
        }
        (_, Antwort::Text(text)) => text.clone(),
        (_, Antwort::Datum(tag)) => format::tag(s, *tag),
        _ => String::new(),
    }
}

/// POST of one of the two buttons: what was typed stays, what is still open is filled in or not, and nobody is asked again.
pub async fn entscheiden(anfrage: &Anfrage, id: grund::VorgangId, seite: &str, felder: &Felder) -> Ergebnis {
    let offen = match entwurf::lesen(anfrage, id).await {
        Ok(offen) => offen,
        Err(anderswo) => return anderswo.antwort(),
    };
    let ja = felder.text("aktion").ends_with(":ja");
    // As she saw it, and before the draft is locked: this reads what else the account has.
    let gaben = if ja { gewaehlt(angebot(anfrage, &offen).await?, felder) } else { Vec::new() };
    let mut tx = schreibend(anfrage, &offen.entwurf).await?;
    let mut offen = gesperrt(anfrage, &mut tx, id).await?;
    let leistung = std::sync::Arc::clone(&offen.leistung);
    let definition = leistung.formular.seite(seite).ok_or(WebFehler::NichtGefunden)?;
    if gleichzeitig::anderswo_geaendert(&offen, definition, felder).is_empty() {
        let mut antworten = std::mem::take(&mut offen.antworten);
        leistung.formular.seite_zwischenspeichern(definition, &felder.0, &mut antworten, &offen.umfeld());
        offen.antworten = antworten;
    }
    if offen.uebernahme.is_none() {
        let mut uebernahme = Uebernahme { ja, felder: BTreeMap::new() };
        for (quelle, angaben) in gaben {
            for (feld, wert) in leistung.formular.vorbelegen(&mut offen.antworten, &angaben) {
                uebernahme.felder.insert(feld, (quelle.clone(), wert));
            }
        }
        let antworten = serde_json::to_vec(&offen.antworten).map_err(WebFehler::intern)?;
        let merken = serde_json::to_vec(&uebernahme).map_err(WebFehler::intern)?;
        akte::entwurf::uebernehmen(&mut tx, &anfrage.haus.umwelt, &offen.entwurf, &antworten, &merken).await?;
    } else {
        entwurf::sichern(anfrage, &mut tx, &offen.entwurf, &offen.antworten).await?;
    }
    entwurf::abschliessen(tx).await?;
    anfrage.haus.entwuerfe().vergessen(id);
    let zurueck = if felder.text("zurueck") == "pruefen" { "?zurueck=pruefen" } else { "" };
    Ok(weiter(&offen.pfad(&format!("seite/{seite}{zurueck}"))))
}

/// What she takes: all that comes from one place, and what she chose from several.
fn gewaehlt(angebot: Angebot, felder: &Felder) -> Vec<Gabe> {
    let mut aus = angebot.fest;
    for (block, mut gaben) in angebot.wahl {
        let nr = felder.text(wahlname(block)).parse::<usize>().ok().filter(|nr| *nr < gaben.len());
        aus.extend(nr.map(|nr| gaben.swap_remove(nr)));
    }
    aus
}
