//! Headers, languages, access, errors.

use std::sync::{LazyLock, Mutex, mpsc};

use axum::{body::Body, http::Request, response::IntoResponse};
use grund::Sprache;
use http::{StatusCode, header};
use web::{
    Aktion, Anfrage, Ergebnis, Felder, Haus, Ressource, Seite, WebFehler, Wege, Zugang, html,
    probe::{Klient, raeume},
};

fn wege() -> Wege {
    Wege::neu("probe")
        .get("/", Zugang::Offen, start)
        .get("/nummer", Zugang::Offen, vorgang)
        .get("/konto/sache", Zugang::Angemeldet, start)
        .post("/konto/sache", Zugang::Angemeldet, formular)
        .get("/amt/sache", Zugang::Recht(Ressource::Vorgang, Aktion::Lesen), start)
        .get("/panik", Zugang::Offen, panik)
        .get("/streit", Zugang::Offen, async || WebFehler::Konflikt("Die andere war schneller.".into()))
        .post("/formular", Zugang::Offen, formular)
        .post_bis("/klein", Zugang::Offen, 10, formular)
}

async fn start(anfrage: Anfrage) -> Ergebnis {
    Seite::neu(&anfrage, "Start <Seite>").leistung("Hund anmelden").inhalt(html! { p { "Guten Tag" } }).antwort()
}

#[allow(clippy::panic)]
async fn panik(_: Anfrage) -> Ergebnis {
    panic!("so")
}

async fn vorgang(anfrage: Anfrage) -> Ergebnis {
    Seite::neu(&anfrage, "Vorgang BW-7K3M9-QX2TC und BW-kein").antwort()
}

async fn formular(anfrage: Anfrage, felder: Felder) -> Ergebnis {
    Seite::neu(&anfrage, "Formular").inhalt(html! { p { (felder.text("name")) } }).antwort()
}

/// Waits until somebody else's page is answered.
async fn rechnen(_: Anfrage) -> Ergebnis {
    let fertig = WARTET.1.lock().unwrap().recv_timeout(std::time::Duration::from_secs(20));
    Ok((if fertig.is_ok() { StatusCode::OK } else { StatusCode::GATEWAY_TIMEOUT }).into_response())
}

async fn leicht(_: Anfrage) -> Ergebnis {
    WARTET.0.lock().unwrap().send(()).unwrap();
    Ok(StatusCode::OK.into_response())
}

type Leitung = (Mutex<mpsc::Sender<()>>, Mutex<mpsc::Receiver<()>>);
static WARTET: LazyLock<Leitung> = LazyLock::new(|| {
    let (hinein, heraus) = mpsc::channel();
    (Mutex::new(hinein), Mutex::new(heraus))
});

#[tokio::test]
async fn a_handler_that_computes_holds_nobody_elses_page() {
    let (raeume, _) = raeume().await;
    // One thread answers all pages of this test: a handler that computes on it would wait for a page that never comes.
    let wege = Wege::neu("probe").get("/schwer", Zugang::Offen, rechnen).schwer().und(Wege::neu("probe").get(
        "/leicht",
        Zugang::Offen,
        leicht,
    ));
    assert_eq!(wege.liste().iter().map(|w| w.schwer).collect::<Vec<_>>(), [true, false]);
    let haus = Haus::neu(raeume);
    let mut eine = Klient::neu(&haus, wege);
    let mut andere = eine.fremd();
    let (rechnet, seite) = tokio::join!(eine.get("/schwer"), andere.get("/leicht"));
    assert_eq!((rechnet.status, seite.status), (StatusCode::OK, StatusCode::OK));
}

async fn klient() -> Klient {
    let (raeume, _) = raeume().await;
    Klient::neu(&Haus::neu(raeume), wege())
}

#[tokio::test]
async fn a_page_has_its_title_its_policy_and_no_inline_anything() {
    let mut k = klient().await;
    let a = k.get("/").await;
    let text = a.text();
    assert_eq!(a.status, StatusCode::OK);
    assert!(text.contains("<title>Start &lt;Seite&gt; – Hund anmelden – Basiswerk</title>"), "{text}");
    assert!(text.contains("<html lang=\"de\" dir=\"ltr\">"));
    assert_eq!(text.matches("<h1").count(), 1);
    assert!(text.contains("Demonstration"), "every page of a demonstration says so");
    assert!(!text.contains(" style=") && !text.contains("<style") && !text.contains("onclick"));
    assert_eq!(a.kopf[header::CONTENT_SECURITY_POLICY], web::CSP);
    assert_eq!(a.kopf[header::CACHE_CONTROL], "no-store");
    assert_eq!(a.kopf[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    let fuss: Vec<usize> =
        ["/barrierefreiheit", "/barriere-melden", "/datenschutz", "/impressum"].map(|p| text.find(p).unwrap()).into();
    assert!(fuss.is_sorted(), "the footer keeps its order");
}

#[tokio::test]
async fn the_language_stays_chosen() {
    let mut k = klient().await;
    assert!(k.get("/").await.text().contains("Zum Inhalt springen"));
    let a = k.get("/?seite=3&sprache=en").await.text();
    assert!(a.contains("Skip to content") && a.contains("<html lang=\"en\""));
    assert!(a.contains("/?seite=3&amp;sprache=de"), "the switch keeps the rest of the address");
    assert!(k.get("/").await.text().contains("Skip to content"), "the cookie keeps it");
}

#[tokio::test]
async fn only_languages_of_the_installation_are_offered_and_taken() {
    let (mut raeume, _) = raeume().await;
    raeume.einstellungen.sprachen = Sprache::RAHMEN.to_vec();
    let mut k = Klient::neu(&Haus::neu(raeume), wege());
    let seite = k.get("/?sprache=ar").await.text();
    assert!(seite.contains("<html lang=\"de\" dir=\"ltr\">") && !seite.contains("العربية"), "{seite}");
    assert!(seite.contains("lang=\"hsb\" dir=\"ltr\" hreflang=\"hsb\""), "{seite}");
    for (gewuenscht, tag) in [
        ("hsb-DE,hsb;q=0.9,de;q=0.8", "hsb"),
        ("ar,en;q=0.5", "en"),
        ("de-Simple,de", "de-simple"),
        ("xx", "de"),
        ("de-AT", "de"),
    ] {
        let anfrage = Request::get("/").header(header::ACCEPT_LANGUAGE, gewuenscht).body(Body::empty()).unwrap();
        let text = k.fremd().senden(anfrage).await.text();
        assert!(text.contains(&format!("<html lang=\"{tag}\"")), "{gewuenscht}");
    }
}

#[tokio::test]
async fn arabic_runs_from_the_right_and_says_that_nobody_has_reviewed_it() {
    let mut k = klient().await;
    let text = k.get("/?sprache=ar").await.text();
    assert!(text.contains("<html lang=\"ar\" dir=\"rtl\">") && text.contains("class=\"bw-sprachhinweis\""), "{text}");
    assert!(text.contains("<span lang=\"ar\" dir=\"rtl\" aria-current=\"true\">العربية</span>"));
    let deutsch = k.get("/?sprache=de").await.text();
    assert!(!deutsch.contains("bw-sprachhinweis"));
}

#[tokio::test]
async fn who_is_not_signed_in_is_sent_to_the_right_door() {
    let mut k = klient().await;
    let a = k.get("/konto/sache?nr=1&x=ä").await;
    assert_eq!(a.status, StatusCode::SEE_OTHER);
    assert_eq!(a.ziel(), Some("/anmelden?ziel=%2Fkonto%2Fsache%3Fnr%3D1%26x%3D%C3%A4"));
    assert_eq!(k.get("/amt/sache").await.ziel(), Some("/amt/anmelden?ziel=%2Famt%2Fsache"));
    // Whose session has ended is told so, and comes back to the page on which the form stood.
    k.cookie("sitzung", "erfunden");
    assert_eq!(k.get("/konto/sache").await.ziel(), Some("/anmelden?ziel=%2Fkonto%2Fsache&war=beendet"));
    let senden = |von: &str| {
        Request::post("/konto/sache")
            .header("sec-fetch-site", "same-origin")
            .header(header::HOST, "portal.example")
            .header(header::REFERER, von)
            .body(Body::empty())
            .unwrap()
    };
    let a = k.senden(senden("https://portal.example/antrag/1/seite/person?stand=3")).await;
    assert_eq!(a.ziel(), Some("/anmelden?ziel=%2Fantrag%2F1%2Fseite%2Fperson%3Fstand%3D3&war=beendet"));
    let a = k.senden(senden("https://woanders.example/antrag/1")).await;
    assert_eq!(a.ziel(), Some("/anmelden?ziel=%2Fkonto%2Fsache&war=beendet"), "nobody is led elsewhere");
}

#[tokio::test]
async fn errors_are_pages_with_a_number_and_problems_for_machines() {
    let mut k = klient().await;
    for (pfad, status, satz) in [
        ("/gibtesnicht", 404, "Diese Seite gibt es nicht"),
        ("/panik", 500, "Bei uns ist ein Fehler aufgetreten"),
        ("/streit", 409, "Die andere war schneller."),
        ("/formular", 405, "So lässt sich diese Adresse nicht öffnen"),
    ] {
        let a = k.get(pfad).await;
        assert_eq!(a.status.as_u16(), status, "{pfad}");
        let text = a.text();
        assert!(text.contains(satz), "{pfad}: {text}");
        let kennung = a.kopf["x-anfrage"].to_str().unwrap();
        assert!(text.contains(kennung), "{pfad} shows the request id");
        assert!(!text.contains("panic") && !text.contains("so</"), "nothing of the inside");
    }
    let anfrage = Request::get("/streit").header(header::ACCEPT, "application/json").body(Body::empty()).unwrap();
    let a = k.senden(anfrage).await;
    assert_eq!(a.kopf[header::CONTENT_TYPE], "application/problem+json");
    assert!(a.text().contains("\"status\":409"), "{}", a.text());
}

#[tokio::test]
async fn foreign_oversized_and_unreadable_forms_are_refused() {
    let mut k = klient().await;
    assert_eq!(k.post("/formular", &[("name", "Jan Šołta & Töchter")]).await.status, StatusCode::OK);
    assert!(k.post("/formular", &[("name", "Jan Šołta & Töchter")]).await.text().contains("Jan Šołta &amp; Töchter"));
    assert_eq!(k.post("/klein", &[("name", "viel zu lang")]).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let form = |art: &str, kopf: (&'static str, &str), koerper: &'static [u8]| {
        let b = Request::post("/formular").header(header::CONTENT_TYPE, art).header(kopf.0, kopf.1);
        b.body(Body::from(koerper)).unwrap()
    };
    let urlenc = "application/x-www-form-urlencoded";
    for (anfrage, status) in [
        (form(urlenc, ("sec-fetch-site", "cross-site"), b"name=x"), 403),
        (form(urlenc, ("sec-fetch-site", "same-site"), b"name=x"), 403),
        (form(urlenc, ("origin", "https://boese.example"), b"name=x"), 403),
        (form(urlenc, ("origin", "null"), b"name=x"), 403),
        (form(urlenc, ("origin", "http://127.0.0.1:8080"), b"name=x"), 200),
        (form("text/plain", ("sec-fetch-site", "same-origin"), b"name=x"), 415),
        (form(urlenc, ("sec-fetch-site", "same-origin"), b"name=%ff"), 400),
        (form(urlenc, ("sec-fetch-site", "same-origin"), b"name=a%00b"), 400),
    ] {
        let was = format!("{anfrage:?}");
        assert_eq!(k.senden(anfrage).await.status.as_u16(), status, "{was}");
    }
}

#[test]
fn targets_stay_in_the_house() {
    for boese in ["//boese.example", "https://boese.example", "/\\boese.example", "x", "", "/a\nb", "/\t/boese.example"]
    {
        assert_eq!(web::sicheres_ziel(Some(boese), "/"), "/", "{boese:?}");
    }
    assert_eq!(web::sicheres_ziel(Some("/konto?x=1"), "/"), "/konto?x=1");
    assert_eq!(web::sicheres_ziel(None, "/konto"), "/konto");
}

fn wege_nach_aussen() -> Wege {
    let gruss = async |anfrage: Anfrage| -> Ergebnis {
        Ok(web::axum::response::IntoResponse::into_response(format!(
            "{} {}",
            anfrage.sprache,
            anfrage.sitzung.is_some()
        )))
    };
    Wege::neu("maschine")
        .get("/daten", Zugang::Offen, gruss)
        .get("/daten/streit", Zugang::Offen, async || WebFehler::Konflikt("Zwei Orte passen.".into()))
        .maschine()
        .und(Wege::neu("rahmen").get("/im-rahmen", Zugang::Offen, gruss).einbettung())
        .und(wege())
}

#[tokio::test]
async fn programs_get_no_cookie_and_problems_and_pages_of_others_may_read() {
    let (raeume, _) = raeume().await;
    let mut k = Klient::neu(&Haus::neu(raeume), wege_nach_aussen());
    for pfad in ["/daten?sprache=en", "/im-rahmen?sprache=en"] {
        let a = k.get(pfad).await;
        assert_eq!(a.text(), "en false", "{pfad}");
        assert!(!a.kopf.contains_key(header::SET_COOKIE), "{pfad}");
    }
    assert_eq!(k.get("/daten").await.kopf[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*");
    assert!(!k.get("/im-rahmen").await.kopf.contains_key(header::ACCESS_CONTROL_ALLOW_ORIGIN));
    let a = k.get("/daten/streit").await;
    assert_eq!(a.kopf[header::CONTENT_TYPE], "application/problem+json", "whatever is accepted");
    assert_eq!(a.kopf[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*", "errors can be read too");
}

#[tokio::test]
async fn every_address_says_what_it_takes() {
    let (raeume, _) = raeume().await;
    let mut k = Klient::neu(&Haus::neu(raeume), wege_nach_aussen());
    let senden = async |k: &mut Klient, methode: &str, pfad: &str| {
        k.senden(Request::builder().method(methode).uri(pfad).body(Body::empty()).unwrap()).await
    };
    let a = senden(&mut k, "OPTIONS", "/daten").await;
    assert_eq!((a.status, &a.kopf[header::ALLOW]), (StatusCode::NO_CONTENT, &"GET, HEAD, OPTIONS".parse().unwrap()));
    assert_eq!(a.kopf[header::ACCESS_CONTROL_ALLOW_METHODS], "GET, HEAD, OPTIONS");
    assert!(a.kopf[header::ACCESS_CONTROL_ALLOW_HEADERS].to_str().unwrap().contains("authorization"));
    let a = senden(&mut k, "OPTIONS", "/formular").await;
    assert_eq!((a.status, &a.kopf[header::ALLOW]), (StatusCode::NO_CONTENT, &"POST, OPTIONS".parse().unwrap()));
    assert!(!a.kopf.contains_key(header::ACCESS_CONTROL_ALLOW_METHODS), "a page is for its own origin");
    for (methode, pfad, status) in [("DELETE", "/daten", 405), ("GET", "/formular", 405), ("PUT", "/", 405)] {
        let a = senden(&mut k, methode, pfad).await;
        assert_eq!(a.status.as_u16(), status);
        assert!(a.kopf.contains_key(header::ALLOW), "{methode} {pfad}");
    }
    let a = senden(&mut k, "HEAD", "/daten").await;
    assert_eq!((a.status, a.bytes.len()), (StatusCode::OK, 0));
    assert!(!a.kopf.contains_key(header::ALLOW));
}

#[test]
fn an_iban_is_written_in_fours() {
    for iban in ["DE02120300000000202051", "DE02 1203 0000 0000 2020 51"] {
        assert_eq!(web::format::iban(iban), "DE02 1203 0000 0000 2020 51");
    }
}

#[tokio::test]
async fn a_case_number_in_a_heading_stays_on_one_line() {
    let (raeume, _) = raeume().await;
    let mut k = Klient::neu(&Haus::neu(raeume), wege());
    let text = k.get("/nummer").await.text();
    let h1 = "Vorgang <bdi class=\"bw-ganz\" dir=\"ltr\">BW-7K3M9-QX2TC</bdi> und BW-kein</h1>";
    assert!(text.contains(h1), "{text}");
    assert!(text.contains("<title>Vorgang BW-7K3M9-QX2TC und BW-kein – "), "{text}");
}
