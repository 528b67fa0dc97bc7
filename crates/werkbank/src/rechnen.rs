//! Work that takes its time: checks, trials and comparisons of a process or of rules run on threads of their own, so that no
//! page of anybody else waits for them. Only a few at once; the next one waits without holding a thread.

use tokio::sync::Semaphore;
use web::WebFehler;

/// So many at once in one process of the server.
const ZUGLEICH: usize = 2;
static PLAETZE: Semaphore = Semaphore::const_new(ZUGLEICH);

/// Does the work beside the other pages.
pub async fn rechnen<T: Send + 'static>(arbeit: impl FnOnce() -> T + Send + 'static) -> Result<T, WebFehler> {
    let platz = PLAETZE.acquire().await.map_err(WebFehler::intern)?;
    // Whoever stops asking does not free the place: the work goes on until its bound.
    tokio::task::spawn_blocking(move || {
        let ergebnis = arbeit();
        drop(platz);
        ergebnis
    })
    .await
    .map_err(WebFehler::intern)
}
