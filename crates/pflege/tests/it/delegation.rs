//! An authority delegates rights to a provider; its person chooses for whom she acts; everything is written down.

use std::time::Duration;

use grund::{DelegationId, MandantId, Traeger};
use konto::{DEMO_KENNWORT, DemoDienstleister, DemoRedaktion, demo_dienst};
use web::probe::Klient;

use crate::{BAUTZEN, Buehne, status, verdeckt};

const GOERLITZ: MandantId = MandantId(14_626_110);

struct Fall {
    b: Buehne,
    dienstleister: String,
}

impl Fall {
    async fn neu() -> Self {
        let b = Buehne::neu().await;
        let demo = DemoDienstleister { name: "Rechenzentrum".into(), kuerzel: "krz".into() };
        let dienstleister = b.haus.konten.demo_dienstleister_einspielen(&demo).await.unwrap().to_string();
        let goerlitz =
            DemoRedaktion { traeger: Traeger::Mandant(GOERLITZ), kuerzel: "goerlitz".into(), ort: "G".into() };
        b.haus.konten.demo_redaktion_einspielen(&[goerlitz]).await.unwrap();
        Self { b, dienstleister }
    }

    fn angaben<'a>(&'a self, mehr: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
        let mut alle = vec![
            ("dienstleister", self.dienstleister.as_str()),
            ("rolle", "behoerdenredaktion"),
            ("rolle", "gruppenadministration"),
            ("vertrag", "AV-Vertrag vom 1.3.2026"),
            ("von.tag", "2"),
            ("von.monat", "3"),
            ("von.jahr", "2026"),
            ("bis.tag", "31"),
            ("bis.monat", "12"),
            ("bis.jahr", "2026"),
        ];
        for (name, wert) in mehr {
            alle.retain(|(n, _)| n != name || *n == "rolle");
            alle.push((name, wert));
        }
        alle
    }

    async fn uebertragen(&self, m: MandantId, kuerzel: &str) -> DelegationId {
        let mut rita = self.b.rita(kuerzel).await;
        let antwort = rita.post(&format!("/redaktion/dienstleister/{m}/neu"), &self.angaben(&[])).await;
        status(&antwort, 303);
        let ziel = antwort.ziel().unwrap().to_owned();
        ziel.split(['/', '?']).nth(4).unwrap().parse().unwrap()
    }

    /// The provider's person, signed in.
    async fn dana(&self) -> Klient {
        self.b.uhr.vor(Duration::from_secs(31));
        let mut k = self.b.klient.fremd();
        let [email, _] = demo_dienst("krz");
        let code = self.b.haus.konten.demo_code().unwrap();
        let seite = k.post("/amt/anmelden", &[("email", &email), ("passwort", DEMO_KENNWORT)]).await.text();
        let antwort = k.post("/amt/anmelden/code", &[("schritt", &verdeckt(&seite, "schritt")), ("code", &code)]).await;
        status(&antwort, 303);
        k
    }
}

#[tokio::test]
async fn she_chooses_for_whom_she_acts_and_every_page_says_it() {
    let f = Fall::neu().await;
    let hier = f.uebertragen(BAUTZEN, "bautzen").await;
    let dort = f.uebertragen(GOERLITZ, "goerlitz").await;
    let mut dana = f.dana().await;
    // Before she has chosen, every door leads to the choice.
    for weg in ["/amt", "/redaktion", "/redaktion/stellen"] {
        assert_eq!(dana.get(weg).await.ziel(), Some("/dienstleister"), "{weg}");
    }
    let seite = dana.get("/dienstleister").await.text();
    assert!(seite.contains("Bautzen") && seite.contains("Görlitz") && seite.contains("für keine Behörde"), "{seite}");

    let wahl = format!("{BAUTZEN}/{hier}");
    status(&dana.post("/dienstleister", &[("auftrag", &wahl)]).await, 303);
    let seite = dana.get("/redaktion/stellen").await.text();
    assert!(
        seite.contains("Sie handeln für") && seite.contains("Bautzen") && seite.contains("Rechenzentrum"),
        "{seite}"
    );
    status(&dana.get(&format!("/redaktion/verantwortliche/{BAUTZEN}")).await, 200);
    status(&dana.get(&format!("/redaktion/verantwortliche/{GOERLITZ}")).await, 404);

    status(&dana.post("/dienstleister", &[("auftrag", &format!("{GOERLITZ}/{dort}"))]).await, 303);
    status(&dana.get(&format!("/redaktion/verantwortliche/{BAUTZEN}")).await, 404);
    // A made-up pair, and another authority's number with this one's key.
    let antwort = dana.post("/dienstleister", &[("auftrag", &format!("{GOERLITZ}/{hier}"))]).await;
    assert_eq!(antwort.ziel(), Some("/dienstleister?beendet=ja"));
    status(&dana.post("/dienstleister", &[("auftrag", "unsinn")]).await, 404);
    // Laid down: nothing any more.
    status(&dana.post("/dienstleister", &[("auftrag", "")]).await, 303);
    assert_eq!(dana.get("/redaktion").await.ziel(), Some("/dienstleister"));
}

#[tokio::test]
async fn the_authority_reads_who_did_what_and_ends_it_at_once() {
    let f = Fall::neu().await;
    let id = f.uebertragen(BAUTZEN, "bautzen").await;
    let mut dana = f.dana().await;
    dana.post("/dienstleister", &[("auftrag", &format!("{BAUTZEN}/{id}"))]).await;
    let person = [("name", "Kim Kundig"), ("kontakt", "kim@example.org")];
    let weg = format!("/redaktion/verantwortliche/{BAUTZEN}");
    status(&dana.post(&weg, &[("name", ""), ("kontakt", "")]).await, 422);
    status(&dana.post(&weg, &person).await, 303);
    // She cannot look at the delegation itself, let alone make it longer, though her roles are those of the authority's own.
    let blatt = format!("/redaktion/dienstleister/{BAUTZEN}/{id}");
    status(&dana.get(&blatt).await, 409);
    status(&dana.post(&blatt, &[("aktion", "verlaengern")]).await, 409);

    let mut rita = f.b.rita("bautzen").await;
    let seite = rita.get(&blatt).await.text();
    for erwartet in
        ["Rechte übertragen", "Handelt für die Behörde", "Stelle: geändert", "zurückgewiesen", &weg, "Dana Dienst"]
    {
        assert!(seite.contains(erwartet), "{erwartet} in {seite}");
    }
    // Another authority neither reads nor ends it.
    let mut fremd = f.b.rita("goerlitz").await;
    status(&fremd.get(&blatt).await, 404);
    status(&fremd.post(&blatt, &[("aktion", "beenden")]).await, 404);
    status(&rita.post(&blatt, &[("aktion", "beenden")]).await, 303);
    assert_eq!(dana.post(&weg, &person).await.ziel(), Some("/dienstleister"), "the next request already");
    assert!(dana.get("/dienstleister").await.text().contains("Keine Behörde"));
}

#[tokio::test]
async fn what_does_not_fit_is_said_and_nothing_typed_is_lost() {
    let f = Fall::neu().await;
    let mut rita = f.b.rita("bautzen").await;
    let weg = format!("/redaktion/dienstleister/{BAUTZEN}/neu");
    for (falsch, satz) in [
        (vec![("bis.jahr", "2028")], "höchstens ein Jahr"),
        (vec![("bis.jahr", "2025")], "liegt vor dem ersten"),
        (vec![("vertrag", "")], "Nennen Sie den Vertrag"),
        (vec![("dienstleister", "x")], "Wählen Sie den Dienstleister"),
        (vec![("inhalte", "ja")], "Wählen Sie mindestens eine Stelle"),
        (vec![("grund", "Anlage 2")], "Setzen Sie das Häkchen"),
        (vec![("bis.tag", "32")], "Diesen Tag gibt es nicht"),
    ] {
        let antwort = rita.post(&weg, &f.angaben(&falsch)).await;
        status(&antwort, 422);
        let seite = antwort.text();
        assert!(seite.contains(satz), "{satz} in {seite}");
        assert!(seite.contains("value=\"gruppenadministration\" checked"), "{seite}");
    }
    assert!(f.b.haus.konten.delegationen(BAUTZEN).await.unwrap().is_empty());
}

#[tokio::test]
async fn both_sides_are_reminded_before_the_rights_end() {
    let f = Fall::neu().await;
    f.uebertragen(BAUTZEN, "bautzen").await;
    let mails = async || -> i64 {
        pflege::delegationen_erinnern(&f.b.haus).await.unwrap();
        let tx = sqlx::query_scalar("SELECT count(*) FROM mailauftrag WHERE schluessel LIKE 'delegation/%'");
        tx.fetch_one(f.b.haus.db.pool()).await.unwrap()
    };
    assert_eq!(mails().await, 0);
    // 31 December: fourteen days before, once; then three days before.
    f.b.uhr.vor(Duration::from_secs(290 * 24 * 3600));
    assert_eq!(mails().await, 3, "two persons of the provider, one of the authority");
    assert_eq!(mails().await, 3);
    f.b.uhr.vor(Duration::from_secs(11 * 24 * 3600));
    assert_eq!(mails().await, 6);
    f.b.uhr.vor(Duration::from_secs(30 * 24 * 3600));
    assert_eq!(mails().await, 6);
}
