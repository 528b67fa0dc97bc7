use std::{
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::Duration,
};

use datenbank::Sicht;
use postfach::{Mail, MailFehler, Mailversand, Zukunft, einreihen, versenden, warteschlange};

use crate::Buehne;

/// Takes mails, after failing a few times.
#[derive(Debug, Default)]
struct Kasten {
    stoerungen: AtomicU32,
    endgueltig: bool,
    /// Nobody answers.
    stumm: AtomicBool,
    versuche: AtomicU32,
    post: Mutex<Vec<String>>,
}

impl Mailversand for Kasten {
    fn senden<'a>(&'a self, mail: &'a Mail) -> Zukunft<'a, Result<(), MailFehler>> {
        Box::pin(async move {
            self.versuche.fetch_add(1, Ordering::SeqCst);
            if self.stumm.load(Ordering::SeqCst) {
                return Err(MailFehler::NichtErreichbar("Zeit überschritten".into()));
            }
            if self.endgueltig {
                return Err(MailFehler::Endgueltig("550".into()));
            }
            let noch = self.stoerungen.load(Ordering::SeqCst);
            if noch > 0 {
                self.stoerungen.store(noch - 1, Ordering::SeqCst);
                return Err(MailFehler::Voruebergehend("421".into()));
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
            self.post.lock().unwrap().push(mail.schluessel.clone());
            Ok(())
        })
    }
}

impl Buehne {
    async fn einreihen(&self, schluessel: &str) -> bool {
        let mail = Mail {
            an: "anna@example.org".into(),
            betreff: "Ihr Konto".into(),
            text: "https://example.org/?token=geheim".into(),
            schluessel: schluessel.into(),
        };
        let mut tx = self.db.tx(Sicht::Frei).await.unwrap();
        let neu = einreihen(&mut tx, &self.tresor, &mail, self.umwelt.jetzt()).await.unwrap();
        tx.commit().await.unwrap();
        neu
    }
}

#[tokio::test]
async fn a_mail_is_sealed_queued_once_and_emptied_when_sent() {
    let b = Buehne::new().await;
    assert!(b.einreihen("a").await);
    assert!(!b.einreihen("a").await);
    let roh: Vec<u8> = sqlx::query_scalar("SELECT inhalt FROM mailauftrag").fetch_one(b.db.pool()).await.unwrap();
    assert!(!roh.windows(6).any(|w| w == b"geheim"));
    let kasten = Kasten { stoerungen: AtomicU32::new(1), ..Kasten::default() };
    let lauf = async || versenden(&b.db, &b.tresor, &kasten, &b.umwelt, 10).await.unwrap();
    assert_eq!(lauf().await.verschoben, 1);
    assert_eq!(lauf().await, postfach::Bericht::default());
    assert_eq!(warteschlange(&b.db).await.unwrap().wartend, 1);
    // Half a minute, and up to a quarter more.
    b.uhr.vor(Duration::from_secs(38));
    assert_eq!(lauf().await.gesendet, 1);
    b.uhr.vor(Duration::from_secs(86_400));
    assert_eq!(lauf().await, postfach::Bericht::default());
    assert_eq!(*kasten.post.lock().unwrap(), ["a"]);
    assert_eq!(warteschlange(&b.db).await.unwrap(), postfach::Mailwarteschlange::default());
    let rest: Option<Vec<u8>> =
        sqlx::query_scalar("SELECT inhalt FROM mailauftrag").fetch_one(b.db.pool()).await.unwrap();
    assert_eq!(rest, None);
}

#[tokio::test]
async fn several_workers_send_each_mail_once() {
    let b = Buehne::new().await;
    for i in 0..40 {
        b.einreihen(&format!("m{i}")).await;
    }
    let kasten = Kasten::default();
    let lauf = || versenden(&b.db, &b.tresor, &kasten, &b.umwelt, 100);
    let (x, y, z) = tokio::join!(lauf(), lauf(), lauf());
    assert_eq!(x.unwrap().gesendet + y.unwrap().gesendet + z.unwrap().gesendet, 40);
    let mut post = kasten.post.lock().unwrap().clone();
    post.sort();
    post.dedup();
    assert_eq!(post.len(), 40);
}

#[tokio::test]
async fn what_never_works_is_given_up_and_does_not_stop_the_others() {
    let b = Buehne::new().await;
    b.einreihen("unlesbar").await;
    sqlx::query("UPDATE mailauftrag SET inhalt = 'x'").execute(b.db.pool()).await.unwrap();
    b.einreihen("gut").await;
    let kasten = Kasten::default();
    let bericht = versenden(&b.db, &b.tresor, &kasten, &b.umwelt, 10).await.unwrap();
    assert_eq!((bericht.gesendet, bericht.aufgegeben), (1, 1));
    b.einreihen("unzustellbar").await;
    let nein = Kasten { endgueltig: true, ..Kasten::default() };
    assert_eq!(versenden(&b.db, &b.tresor, &nein, &b.umwelt, 10).await.unwrap().aufgegeben, 1);
    assert_eq!(warteschlange(&b.db).await.unwrap().aufgegeben, 2);
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_asked_once_and_no_try_of_the_others_is_counted() {
    let b = Buehne::new().await;
    for i in 0..20 {
        b.einreihen(&format!("m{i}")).await;
    }
    let kasten = Kasten::default();
    kasten.stumm.store(true, Ordering::SeqCst);
    let bericht = versenden(&b.db, &b.tresor, &kasten, &b.umwelt, 100).await.unwrap();
    assert!(bericht.unerreichbar);
    assert_eq!((bericht.gesendet, bericht.verschoben, bericht.aufgegeben), (0, 1, 0));
    assert_eq!(kasten.versuche.load(Ordering::SeqCst), 1, "the block stops with the first");
    let versuche: (i64, i64) =
        sqlx::query_as("SELECT sum(versuche), count(DISTINCT faellig) FROM mailauftrag WHERE faellig > $1")
            .bind(jiff_sqlx::ToSqlx::to_sqlx(b.umwelt.jetzt()))
            .fetch_one(b.db.pool())
            .await
            .unwrap();
    assert_eq!(versuche.0, 1, "only the one that was tried counts a try");
    // It is well again: everything leaves, each once.
    kasten.stumm.store(false, Ordering::SeqCst);
    b.uhr.vor(Duration::from_secs(60));
    assert_eq!(versenden(&b.db, &b.tresor, &kasten, &b.umwelt, 100).await.unwrap().gesendet, 20);
    assert_eq!(kasten.post.lock().unwrap().len(), 20);
}

#[tokio::test]
async fn what_failed_together_does_not_come_back_together() {
    let b = Buehne::new().await;
    for i in 0..40 {
        b.einreihen(&format!("m{i}")).await;
    }
    let kasten = Kasten { stoerungen: AtomicU32::new(40), ..Kasten::default() };
    assert_eq!(versenden(&b.db, &b.tresor, &kasten, &b.umwelt, 100).await.unwrap().verschoben, 40);
    let zeiten: i64 =
        sqlx::query_scalar("SELECT count(DISTINCT faellig) FROM mailauftrag").fetch_one(b.db.pool()).await.unwrap();
    assert!(zeiten > 10, "{zeiten} different moments for 40 mails");
}
