//! The sentences in Upper Sorbian. Made with the help of a machine; no editor has reviewed them yet.

use grund::Sprache;

use super::formate;
use crate::{Feldfehler, Grund, wert};

/// The form that fits a number: for one, two, three and four, more.
const fn form(n: usize, worte: [&'static str; 4]) -> &'static str {
    let [ein, dwe, tri, wjele] = worte;
    match n % 100 {
        1 => ein,
        2 => dwe,
        3 | 4 => tri,
        _ => wjele,
    }
}

const ZNAMJESKA: [&str; 4] = ["znamješko", "znamješce", "znamješka", "znamješkow"];
const ZAPISKI: [&str; 4] = ["zapisk", "zapiskaj", "zapiski", "zapiskow"];
const DATAJE: [&str; 4] = ["dataju", "dataji", "dataje", "datajow"];

pub(super) fn satz(e: &Feldfehler) -> String {
    const S: Sprache = Sprache::Hsb;
    let f = e.frage.in_sprache(S);
    match &e.grund {
        Grund::Fehlt if e.wahl => format!("Wubjerće na prašenje „{f}“ wotmołwu."),
        Grund::Fehlt if e.datei => format!("Nahrajće za „{f}“ dataju."),
        Grund::Fehlt if e.datum => {
            format!("Zapodajće w polu „{f}“ dźeń, měsac a lěto, na přikład 1 2 2024.")
        }
        Grund::Fehlt => format!("Wupjelńće polo „{f}“."),
        Grund::NeuGefragt => format!("Wotmołwće nětko tež na „{f}“. Prašenje wuchadźa z Wašich podaćow."),
        Grund::Zeichen(z) => {
            let z = grund::zeichenname(z, ("„", "“"));
            format!("Znamješko {z} njeje w polu „{f}“ móžne. Wotstrońće je.")
        }
        Grund::ZuKurz(n) => format!("Zapodajće w polu „{f}“ znajmjeńša {n} {}.", form(*n, ZNAMJESKA)),
        Grund::ZuLang(n) => format!("Skrótšće „{f}“ na najwjace {n} {}.", form(*n, ZNAMJESKA)),
        Grund::AndererAufbau(satz, beispiel) => {
            format!("Zapodajće „{f}“ w tutej formje: {} Na přikład {beispiel}.", satz.in_sprache(Sprache::Hsb))
        }
        Grund::Regel(satz) => satz.in_sprache(Sprache::Hsb).to_owned(),
        Grund::KeineZahl => format!("Zapodajće w polu „{f}“ ličbu w cyfrach, na přikład 12."),
        Grund::Nachkomma(0) => format!("Zapodajće w polu „{f}“ cyłu ličbu bjez komy."),
        Grund::Nachkomma(n) => format!("Zapodajće w polu „{f}“ najwjace {n} městnow za komu."),
        Grund::ZuKlein(n) => format!("Zapodajće w polu „{f}“ znajmjeńša {n}."),
        Grund::ZuGross(n) => format!("Zapodajće w polu „{f}“ najwjace {n}."),
        Grund::KeinDatum => {
            format!("Dźeń w polu „{f}“ w protyce njeje. Zapodajće dźeń, měsac a lěto, na přikład 1 2 2024.")
        }
        Grund::TagFehlt => format!("Zapodajće w polu „{f}“ tež dźeń."),
        Grund::MonatFehlt => format!("Zapodajće w polu „{f}“ tež měsac."),
        Grund::JahrFehlt => format!("Zapodajće w polu „{f}“ tež lěto."),
        Grund::NichtVergangen => format!("Zapodajće w polu „{f}“ dźensniši abo zašły dźeń."),
        Grund::NichtZukuenftig => format!("Zapodajće w polu „{f}“ dźensniši abo přichodny dźeń."),
        Grund::ZuFrueh(t) => format!("Zapodajće w polu „{f}“ dźeń wot {}.", wert::datum_text(*t, S)),
        Grund::ZuSpaet(t) => format!("Zapodajće w polu „{f}“ dźeń do {}.", wert::datum_text(*t, S)),
        Grund::NichtZurAuswahl => format!("Wubjerće na prašenje „{f}“ jednu z poskićenych wotmołwow."),
        Grund::KeineMail => {
            format!("Zapodajće w polu „{f}“ dospołnu adresu, na přikład mjeno@beispiel.de.")
        }
        Grund::KeinTelefon => {
            format!("Zapodajće w polu „{f}“ telefonowe čisło z předwólbu, na přikład 03591 534-0.")
        }
        Grund::KeinePlz => format!("Zapodajće w polu „{f}“ pjeć cyfrow, na přikład 02625."),
        Grund::IbanZeichen => {
            format!("Zapodajće w polu „{f}“ jenož pismiki a cyfry. IBAN so z dwěmaj pismikomaj započina.")
        }
        Grund::IbanLaenge { land, soll, ist } => {
            format!(
                "IBAN z {land} ma {soll} {}, w polu „{f}“ je {ist}. Přirunajće ze swojej kartu.",
                form(*soll, ZNAMJESKA)
            )
        }
        Grund::IbanPruefziffer => {
            format!("W polu „{f}“ je znamješko wopak abo zaměnjene. Přirunajće ze swojej kartu.")
        }
        Grund::KeineUhrzeit => format!("Zapodajće w polu „{f}“ hodźinu a mjeńšinu, na přikład 8:30."),
        Grund::UhrzeitAb(z) => format!("Zapodajće w polu „{f}“ čas wot {z} hodź."),
        Grund::UhrzeitBis(z) => format!("Zapodajće w polu „{f}“ čas do {z} hodź."),
        Grund::ListeMehrere(n) => {
            format!("W polu „{f}“ so {n} {} k Wašemu słowu hodźi. Wubjerće jedyn abo pisajće wjace.", form(*n, ZAPISKI))
        }
        Grund::ListeKeiner => format!("W polu „{f}“ so žadyn zapisk k Wašemu słowu njehodźi. Pisajće druhe słowo."),
        Grund::SteuerIdAufbau => format!("Zapodajće w polu „{f}“ jědnaće cyfrow. Prěnja njeje nula."),
        Grund::SteuerIdPruefziffer => {
            format!("W polu „{f}“ je cyfra wopak abo zaměnjena. Přirunajće z listom financneho zarjada.")
        }
        Grund::UstIdAufbau => {
            format!("Zapodajće w polu „{f}“ dwaj pismikaj za kraj a potom čisło, na přikład DE136695976.")
        }
        Grund::UstIdPruefziffer => format!("W polu „{f}“ je cyfra wopak abo zaměnjena. Přirunajće ze zličbowanku."),
        Grund::SteuernummerAufbau => format!(
            "Zapodajće w polu „{f}“ dawkowe čisło ze Sakskeje abo ze Sakskeje-Anhaltskeje, na přikład 201/123/12340. Z druheho zwjazkoweho kraja zapodajće 13 cyfrow z ELSTER."
        ),
        Grund::SteuernummerPruefziffer => {
            format!("W polu „{f}“ je cyfra wopak abo zaměnjena. Přirunajće z listom financneho zarjada.")
        }
        Grund::WirtschaftsIdAufbau => {
            format!("Zapodajće w polu „{f}“ DE, dźewjeć cyfrow, smužku a pjeć cyfrow, na přikład DE136695976-00001.")
        }
        Grund::WirtschaftsIdPruefziffer => {
            format!("W polu „{f}“ je cyfra wopak abo zaměnjena. Přirunajće z listom, w kotrymž čisło steji.")
        }
        Grund::KeineRegisternummer => format!(
            "Zapodajće w polu „{f}“ register a čisło, na přikład HRB 12345. Registry su HRA, HRB, GnR, GsR, PR a VR."
        ),
        Grund::KeinKennzeichen => format!("Zapodajće w polu „{f}“ němske znamjo, na přikład BZ-AB 123."),
        Grund::KennzeichenTrennen => {
            format!("Dźělće w polu „{f}“ městno wot pismikow za nim, na přikład BZ-AB 123.")
        }
        Grund::KeinPunkt => {
            format!(
                "Wopisajće w polu „{f}“ městno z dróhu a čisłom abo zapodajće šěrinu a dołhosć, na přikład 51,1814; 14,4244."
            )
        }
        Grund::KeineFlaeche => format!(
            "Wopisajće w polu „{f}“ płoninu dokładnišo abo zapodajće jeje róžki, kóždy do swójskeje linki, na přikład 51,1814; 14,4244."
        ),
        Grund::FlaecheEcke(n) => format!(
            "Róžk w lince {n} pola „{f}“ njeda so čitać. Zapodajće šěrinu a dołhosć, na přikład 51,1814; 14,4244."
        ),
        Grund::FlaecheWenige => format!("Zapodajće w polu „{f}“ znajmjeńša tři wšelake róžki."),
        Grund::FlaecheViele(n) => format!("Zapodajće w polu „{f}“ najwjace {n} róžkow."),
        Grund::FlaecheKreuzt => {
            format!("W polu „{f}“ so dwě stronje płoniny křižujetej. Zapodajće róžki po rjedźe, jónu wokoło.")
        }
        Grund::FlaecheWeit => {
            format!("W polu „{f}“ leža róžki jara daloko rozdźělene. Přepruwujće šěrinu a dołhosć w kóždej lince.")
        }
        Grund::UnterschriftName => format!("Napisajće w polu „{f}“ swoje předmjeno a swójbne mjeno."),
        Grund::UnterschriftFehlt => format!("Podpisajće w polu „{f}“: stajće hóčku abo rysujće swój podpis."),
        Grund::UnterschriftStriche => {
            format!("Rysowany podpis w polu „{f}“ njeda so čitać. Rysujće hišće raz abo stajće hóčku.")
        }
        Grund::NichtEingewilligt => format!("Stajće hóčku pola „{f}“. Bjez njeje dale njeńdźe."),
        Grund::ZuWenigeEintraege(n) => format!("Přidajće pola „{f}“ znajmjeńša {n} {}.", form(*n, ZAPISKI)),
        Grund::ZuVieleEintraege(n) => {
            format!("Podajće pola „{f}“ najwjace {n} {}. Wotstrońće zbytne.", form(*n, ZAPISKI))
        }
        Grund::ZuVieleDateien(n) => {
            format!("Móžeće za „{f}“ najwjace {n} {} nahrać. Wotstrońće najprjedy druhu dataju.", form(*n, DATAJE))
        }
        Grund::DateiZuGross(mb) => {
            format!("Dataja za „{f}“ je přewulka. Nahrajće dataju z najwjace {mb} MB.")
        }
        Grund::DateiFormat(l) => format!("Dataja za „{f}“ ma druhi format. Nahrajće {}.", formate(l, S)),
        Grund::DateiLeer => format!("Dataja za „{f}“ je prózdna. Wubjerće druhu dataju."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorbian_counts_with_a_dual() {
        let zeile = |n| format!("{n} {}", form(n, ["dataja", "dataji", "dataje", "datajow"]));
        let zeilen: Vec<String> = [1, 2, 3, 4, 5, 11, 101, 102, 104, 111].map(zeile).into();
        assert_eq!(
            zeilen,
            [
                "1 dataja",
                "2 dataji",
                "3 dataje",
                "4 dataje",
                "5 datajow",
                "11 datajow",
                "101 dataja",
                "102 dataji",
                "104 dataje",
                "111 datajow"
            ]
        );
    }
}
