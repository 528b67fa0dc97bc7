//! One step of a process: its name, what it says to the platform, when it goes on and where; taking it out, moving it,
//! hanging an event at it, putting another one beside it, opening a block that it calls.

use ::ablauf::{Angebot, Knoten, Modell, Nr, Randgeschehen, Umbau, UmbauFehler};
use konto::Aktion;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    ablauf::{art_in_worten, titel},
    axum::extract::Path,
    bausteine::{self, Auswahl, Eingabe, Fehlerhinweis, Knopf, Option_, Rang, Zeile},
    html,
};
use werkstatt::Werkstueck;

use super::{Werk, angaben::Blatt, danach, oeffnen, seitenadresse, umbauen, weg, zeit};
use crate::gemeinsam::{DE, blatt_zu, sperrhinweis};

/// What a person may have to do.
pub const AUFGABEN: [(&str, &str); 4] = [
    ("pruefen", "den Antrag prüfen"),
    ("bescheid", "den Bescheid entwerfen"),
    ("freigabe", "den Bescheid freigeben (zwei verschiedene Personen)"),
    ("bestaetigen", "eine Bestätigung oder Bescheinigung senden"),
];

/// What may happen while a step lasts.
const AM_RAND: [(&str, &str); 5] = [
    ("zeit", "Eine Zeit ist um"),
    ("nachricht", "Eine Nachricht kommt"),
    ("signal", "Ein Signal kommt"),
    ("fehler", "In ihm tritt ein Fehler ein"),
    ("eskalation", "Aus ihm wird eskaliert"),
];

/// The way of an event that has one of its own.
const EIGENER_WEG: &str = "-";

/// `GET /werkstatt/{id}/ablauf/schritt/{schritt}`
pub async fn zeigen(anfrage: Anfrage, Path((id, schritt)): Path<(String, String)>) -> Ergebnis {
    let (w, werk) = oeffnen(&anfrage, &id, Aktion::Lesen).await?;
    maske(&anfrage, &w, &werk, &schritt, &Felder::default(), Vec::new())
}

/// `POST /werkstatt/{id}/ablauf/schritt/{schritt}`
pub async fn speichern(anfrage: Anfrage, Path((id, schritt)): Path<(String, String)>, felder: Felder) -> Ergebnis {
    let (w, werk) = oeffnen(&anfrage, &id, Aktion::Aendern).await?;
    let (_, k) = werk.modell.finde(&schritt).ok_or(WebFehler::NichtGefunden)?;
    let name = titel(k).to_owned();
    let tat = Tat::lesen(&werk, k, &felder);
    let tat = match tat {
        Ok(tat) => tat,
        Err(fehler) => return maske(&anfrage, &w, &werk, &schritt, &felder, fehler),
    };
    let ausgang =
        umbauen(&anfrage, &w, felder.text("marke"), &tat.bemerkung(&name), |u| tat.tun(u, &werk, k, &felder)).await?;
    danach(&w, ausgang, |satz| {
        maske(&anfrage, &w, &werk, &schritt, &felder, vec![Fehlerhinweis::neu(tat.feld(), satz)])
    })
}

/// What is to be done with a step.
enum Tat {
    Aendern,
    Entfernen,
    Verschieben,
    Rand(Box<Randgeschehen>),
    Zugleich(Box<(::ablauf::Neu, String)>),
    Oeffnen,
}

impl Tat {
    fn lesen(werk: &Werk, k: &Knoten, felder: &Felder) -> Result<Self, Vec<Fehlerhinweis>> {
        match felder.text("aktion") {
            "entfernen" => Ok(Self::Entfernen),
            "oeffnen" => Ok(Self::Oeffnen),
            "verschieben" if felder.text("ziel").is_empty() => {
                Err(vec![Fehlerhinweis::neu("ziel", "Wählen Sie, wohin der Schritt kommt.")])
            }
            "verschieben" => Ok(Self::Verschieben),
            "rand" => randgeschehen(felder).map(|g| Self::Rand(Box::new(g))),
            "zugleich" => weg::neues(felder).map(|n| Self::Zugleich(Box::new(n))),
            _ => match Blatt::neu(&werk.umbau, &werk.modell, k).pruefen(felder) {
                fehler if fehler.is_empty() => Ok(Self::Aendern),
                fehler => Err(fehler),
            },
        }
    }

    fn bemerkung(&self, name: &str) -> String {
        match self {
            Self::Aendern => format!("Schritt „{name}“ geändert"),
            Self::Entfernen => format!("Schritt „{name}“ entfernt"),
            Self::Verschieben => format!("Schritt „{name}“ verschoben"),
            Self::Rand(_) => format!("Ereignis am Schritt „{name}“ eingefügt"),
            Self::Zugleich(neu) => format!("Schritt „{}“ neben „{name}“ eingefügt", neu.1),
            Self::Oeffnen => format!("Baustein „{name}“ geöffnet"),
        }
    }

    /// Where it says what does not go.
    const fn feld(&self) -> &'static str {
        match self {
            Self::Aendern | Self::Entfernen | Self::Oeffnen => "name",
            Self::Verschieben => "ziel",
            Self::Rand(_) => "rand",
            Self::Zugleich(_) => "was",
        }
    }

    fn tun(&self, u: &mut Umbau, werk: &Werk, k: &Knoten, felder: &Felder) -> Result<(), UmbauFehler> {
        match self {
            Self::Aendern => Blatt::neu(&werk.umbau, &werk.modell, k).setzen(u, felder),
            Self::Entfernen => u.entfernen(&k.id),
            Self::Verschieben => u.verschieben(&k.id, felder.text("ziel")),
            Self::Rand(g) => {
                let nach = Some(felder.text("randziel")).filter(|n| !n.is_empty() && *n != EIGENER_WEG);
                u.rand(&k.id, g, felder.text("randunterbricht") != "nein", felder.text("randname"), nach).map(drop)
            }
            Self::Zugleich(neu) => u.zugleich(&k.id, &neu.0, &neu.1).map(drop),
            Self::Oeffnen => u.aufschlagen(&k.id),
        }
    }
}

/// The event that was chosen, or what is missing.
fn randgeschehen(felder: &Felder) -> Result<Randgeschehen, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    if felder.text("randname").is_empty() {
        fehler.push(Fehlerhinweis::neu(
            "randname",
            "Geben Sie dem Ereignis einen Namen, zum Beispiel „Nach 14 Tagen erinnern“.",
        ));
    }
    let wort = felder.text("randwort").to_owned();
    let geschehen = match felder.text("rand") {
        "zeit" => zeit::lesen(felder).map(Randgeschehen::Zeit).map_err(|(feld, satz)| Fehlerhinweis::neu(feld, satz)),
        "nachricht" | "signal" if wort.is_empty() => {
            Err(Fehlerhinweis::neu("randwort", "Schreiben Sie den Namen der Nachricht oder des Signals."))
        }
        "nachricht" => Ok(Randgeschehen::Nachricht(wort)),
        "signal" => Ok(Randgeschehen::Signal(wort)),
        "fehler" => Ok(Randgeschehen::Fehler(wort)),
        "eskalation" => Ok(Randgeschehen::Eskalation(wort)),
        _ => Err(Fehlerhinweis::neu("rand", "Wählen Sie, was geschehen kann.")),
    };
    if felder.text("zeitart") == "zyklus" && felder.text("randunterbricht") != "nein" {
        fehler.push(Fehlerhinweis::neu(
            "randunterbricht",
            "Was abbricht, kann nicht immer wieder kommen. Lassen Sie das Ereignis daneben laufen.",
        ));
    }
    match geschehen {
        Ok(g) if fehler.is_empty() => Ok(g),
        Ok(_) => Err(fehler),
        Err(f) => {
            fehler.push(f);
            Err(fehler)
        }
    }
}

fn maske(
    anfrage: &Anfrage,
    w: &Werkstueck,
    werk: &Werk,
    schritt: &str,
    felder: &Felder,
    fehler: Vec<Fehlerhinweis>,
) -> Ergebnis {
    let m = &werk.modell;
    let (nr, k) = m.finde(schritt).filter(|(_, k)| !k.id.contains('/')).ok_or(WebFehler::NichtGefunden)?;
    let blatt = Blatt::neu(&werk.umbau, m, k);
    // Fields of the same name stand in several forms; what was typed belongs to the one that was sent.
    let hier = |aktion: &str| match felder.text("aktion") {
        "" => false,
        a if ["entfernen", "oeffnen", "verschieben", "rand", "zugleich"].contains(&a) => a == aktion,
        _ => aktion == "speichern",
    };
    let (eigene, rand, neben) = (hier("speichern"), hier("rand"), hier("zugleich"));
    let wert = |feld: &str, jetzt: &str| felder.wert(feld).filter(|_| eigene).unwrap_or(jetzt).to_owned();
    let adresse = format!("{}/schritt/{schritt}", seitenadresse(w));
    let form = |inhalt: Markup| {
        bausteine::formular(&adresse, html! { input type="hidden" name="marke" value=(werk.marke()); (inhalt) })
    };
    // One form with names of its own at a time: what comes beside the step has a page of its own.
    let frage = anfrage.abfrage_wert("dazu").unwrap_or_default().to_owned();
    let modus = if rand {
        "rand"
    } else if neben {
        "zugleich"
    } else if felder.0.is_empty() {
        frage.as_str()
    } else {
        ""
    };
    let inhalt = html! {
        (sperrhinweis(w))
        (bausteine::angaben(DE, &[Zeile::neu("Art", art_in_worten(m, nr))]))
        @match modus {
            "rand" | "zugleich" => { (dazu((m, k, &blatt.angebote), modus == "rand", felder, &fehler, &form)) }
            _ => {
                (form(html! {
                    (Eingabe::neu("name", "Name des Schritts").wert(&wert("name", &k.name)).maximal(120).fehler(Fehlerhinweis::fuer(&fehler, "name")))
                    (blatt.felder(&wert, &|feld| Fehlerhinweis::fuer(&fehler, feld)))
                    (bausteine::knopfzeile(html! { (Knopf::haupt("Speichern").feld("aktion", "speichern")) }))
                }))
                @if blatt.gerufen.is_some() && matches!(k.art, ::ablauf::Art::Unterprozess) {
                    (bausteine::abschnitt("Den Baustein öffnen"))
                    (form(html! {
                        p.kern-body { "Aus dem Baustein werden eigene Schritte dieses Ablaufs. Danach ändern Sie auch, was in ihm geschieht. Spätere Verbesserungen des Bausteins kommen dann nicht mehr von selbst." }
                        (bausteine::knopfzeile(html! { (Knopf::neben("Diesen Baustein als eigenen Ablauf öffnen").feld("aktion", "oeffnen")) }))
                    }))
                }
                @if k.ist_taetigkeit() && !k.ist_ausgleich {
                    (bausteine::abschnitt("Was daneben geschehen kann"))
                    (bausteine::knopfzeile(html! {
                        (bausteine::linkknopf(Rang::Neben, &format!("{adresse}?dazu=rand"), "Ein Ereignis an diesen Schritt hängen"))
                        @if k.ausgehend.len() == 1 { (bausteine::linkknopf(Rang::Neben, &format!("{adresse}?dazu=zugleich"), "Zugleich einen zweiten Schritt tun")) }
                    }))
                }
                (umstellen(m, nr, if hier("verschieben") { felder.text("ziel") } else { "" }, &fehler, &form))
            }
        }
    };
    blatt_zu(anfrage, w, &format!("Schritt „{}“", titel(k)))
        .krume(seitenadresse(w), "Ablauf")
        .zurueck(seitenadresse(w))
        .fehler(fehler.clone())
        .inhalt(inhalt)
        .antwort()
}

/// What can come beside the step: an event at its border, or a second step.
fn dazu(
    (m, k, angebote): (&Modell, &Knoten, &[Angebot]),
    rand: bool,
    felder: &Felder,
    fehler: &[Fehlerhinweis],
    form: &dyn Fn(Markup) -> Markup,
) -> Markup {
    let zu = |feld: &str| Fehlerhinweis::fuer(fehler, feld);
    if !rand {
        return form(html! {
            p.kern-body { "Beide beginnen zur gleichen Zeit. Weiter geht es, wenn beide fertig sind." }
            (weg::palette(angebote, felder, &|feld| Fehlerhinweis::fuer(fehler, feld)))
            (bausteine::knopfzeile(html! { (Knopf::haupt("Schritt daneben einfügen").feld("aktion", "zugleich")) }))
        });
    }
    let wert = |feld: &str| felder.text(feld).to_owned();
    let oder = |feld: &str, sonst: &str| felder.wert(feld).unwrap_or(sonst).to_owned();
    let ziele: Vec<(String, String)> = (0..m.knoten.len())
        .filter(|n| m.knoten[*n].eltern == k.eltern && !m.knoten[*n].eingehend.is_empty())
        .map(|n| (m.knoten[n].id.clone(), format!("Er führt zu „{}“ ({}).", titel(&m.knoten[n]), art_in_worten(m, n))))
        .collect();
    let wege = std::iter::once(Option_::neu(EIGENER_WEG, "Er endet für sich. Schritte fügen Sie danach auf ihm ein."))
        .chain(ziele.iter().map(|(n, t)| Option_::neu(n, t)));
    form(html! {
        p.kern-body { "Solange der Schritt dauert, kann etwas geschehen: Eine Frist ist um, eine Nachricht kommt. Dann beginnt ein eigener Weg." }
        (Eingabe::neu("randname", "Name des Ereignisses").wert(&wert("randname")).maximal(120).fehler(zu("randname")))
        (Auswahl::radio("rand", "Was kann geschehen?", AM_RAND.map(|(n, t)| Option_::neu(n, t))).wert(&wert("rand")).fehler(zu("rand")))
        (Eingabe::neu("randwort", "Wie heißt die Nachricht, das Signal, der Fehler oder die Eskalation?").hinweis("Bei einer Zeit bleibt das Feld leer. Ein Fehler oder eine Eskalation ohne Namen heißt: jeder und jede.").wert(&wert("randwort")).freiwillig(DE).fehler(zu("randwort")))
        details.bw-vorbild open[wert("rand") == "zeit"] {
            summary { "Wann die Zeit um ist (nur bei „Eine Zeit ist um“)" }
            (zeit::maske(&wert, &|feld| Fehlerhinweis::fuer(fehler, feld), true))
        }
        (Auswahl::radio("randunterbricht", "Was geschieht dann mit dem Schritt?", [Option_::neu("ja", "Er wird abgebrochen."), Option_::neu("nein", "Er geht weiter, das Ereignis läuft daneben.")]).hinweis("Ein Fehler bricht immer ab.").wert(&oder("randunterbricht", "nein")).fehler(zu("randunterbricht")))
        (Auswahl::liste(DE, "randziel", "Wohin führt sein Weg?", wege).wert(&oder("randziel", EIGENER_WEG)).fehler(zu("randziel")))
        (bausteine::knopfzeile(html! { (Knopf::haupt("Ereignis einfügen").feld("aktion", "rand")) }))
    })
}

/// Moving and taking out.
fn umstellen(m: &Modell, nr: Nr, gewaehlt: &str, fehler: &[Fehlerhinweis], form: &dyn Fn(Markup) -> Markup) -> Markup {
    let k = &m.knoten[nr];
    let verschieblich = k.ausgehend.len() == 1 && k.ist_taetigkeit();
    let ziele: Vec<(String, String)> = m
        .fluesse
        .iter()
        .filter(|f| f.von != nr && f.nach != nr && m.knoten[f.von].eltern == k.eltern)
        .map(|f| (f.id.clone(), format!("zwischen „{}“ und „{}“", titel(&m.knoten[f.von]), titel(&m.knoten[f.nach]))))
        .collect();
    html! {
        @if verschieblich && !ziele.is_empty() {
            (bausteine::abschnitt("Verschieben"))
            (form(html! {
                (Auswahl::liste(DE, "ziel", "Wohin kommt der Schritt?", ziele.iter().map(|(f, t)| Option_::neu(f, t))).wert(gewaehlt).fehler(Fehlerhinweis::fuer(fehler, "ziel")))
                (bausteine::knopfzeile(html! { (Knopf::neben("Verschieben").feld("aktion", "verschieben")) }))
            }))
        }
        (bausteine::abschnitt("Entfernen"))
        (form(html! {
            @if k.haengt_an.is_some() {
                p.kern-body { "Was nur über dieses Ereignis erreicht wird, fällt mit weg. Unter „Fassungen“ lässt sich das zurücknehmen." }
            } @else {
                p.kern-body { "Was zu diesem Schritt führte, führt danach weiter zum nächsten. Unter „Fassungen“ lässt sich das zurücknehmen." }
            }
            (bausteine::knopfzeile(html! { (Knopf::neben("Schritt entfernen").feld("aktion", "entfernen").symbol("delete")) }))
        }))
    }
}
