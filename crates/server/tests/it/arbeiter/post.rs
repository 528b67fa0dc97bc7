//! Mails have a task of their own.

use std::{sync::Arc, time::Duration};

use postfach::{Mail, MailFehler, Mailversand, Zukunft};
use server::arbeiter::{arbeiten, post_austragen};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use vorgang::frist::Bekanntgaberegel;

use super::Buehne;

/// A mail server that takes the connection and never answers.
#[derive(Debug, Default)]
struct Haengt {
    begonnen: Notify,
}

impl Mailversand for Haengt {
    fn senden<'a>(&'a self, _: &'a Mail) -> Zukunft<'a, Result<(), MailFehler>> {
        self.begonnen.notify_one();
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_mail_server_that_hangs_holds_up_nothing_but_mails() {
    let b = Buehne::neu().await;
    let (ende, haengt) = (CancellationToken::new(), Arc::new(Haengt::default()));
    b.antrag(Bekanntgaberegel::Ao122a).await;
    tokio::spawn(arbeiten(b.haus.clone(), ende.clone()));
    tokio::spawn(post_austragen(b.haus.clone(), haengt.clone(), ende.clone()));
    tokio::time::timeout(Duration::from_secs(30), haengt.begonnen.notified())
        .await
        .expect("the first mail is under way");
    b.antrag(Bekanntgaberegel::Ao122a).await;
    let alle = async {
        while b.zahl("SELECT count(*) FROM nachricht WHERE art = 'eingang'").await < 2 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), alle).await.expect("the second matter goes on");
    ende.cancel();
}
