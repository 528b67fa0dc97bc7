// A sheet to sign on: an enhancement. Name and tick are the way without it; the strokes lie in a hidden field as
// `x,y x,y;x,y …` on a sheet of 1000 by 300.

const BREITE = 1000;
const HOEHE = 300;
// The server takes no more.
const PUNKTE = 4000;

for (const platz of document.querySelectorAll("[data-bw-unterschrift]")) {
  const d = platz.dataset;
  const feld = platz.querySelector("input[type=hidden]");
  const text = (art, klasse, inhalt) => Object.assign(document.createElement(art), { className: klasse, textContent: inhalt });
  const blatt = Object.assign(document.createElement("canvas"), { width: BREITE, height: HOEHE, className: "bw-unterschrift__blatt" });
  blatt.setAttribute("role", "img");
  blatt.setAttribute("aria-label", d.name);
  const hilfe = text("p", "kern-hint", d.textHilfe);
  const stand = text("p", "kern-body", "");
  stand.setAttribute("role", "status");
  const knopf = Object.assign(document.createElement("button"), { type: "button", className: "kern-btn kern-btn--tertiary" });
  knopf.append(text("span", "kern-label", d.textLoeschen));
  platz.append(hilfe, blatt, knopf, stand);

  const stift = blatt.getContext("2d");
  let striche = feld.value ? feld.value.split(";").map((s) => s.split(" ").map((p) => p.split(",").map(Number))) : [];
  const malen = () => {
    stift.clearRect(0, 0, BREITE, HOEHE);
    Object.assign(stift, { lineWidth: 5, lineCap: "round", lineJoin: "round", strokeStyle: getComputedStyle(blatt).color });
    for (const [erster, ...rest] of striche) {
      stift.beginPath();
      stift.moveTo(...erster);
      for (const p of rest.length ? rest : [[erster[0] + 1, erster[1]]]) stift.lineTo(...p);
      stift.stroke();
    }
  };
  const melden = () => {
    feld.value = striche.map((s) => s.map((p) => p.join(",")).join(" ")).join(";");
    feld.dispatchEvent(new Event("input", { bubbles: true }));
    stand.textContent = striche.length ? d.textDa : d.textLeer;
  };
  const ort = (e) => {
    const r = blatt.getBoundingClientRect();
    const auf = (wert, ganz) => Math.max(0, Math.min(ganz, Math.round(wert * ganz)));
    return [auf((e.clientX - r.left) / r.width, BREITE), auf((e.clientY - r.top) / r.height, HOEHE)];
  };
  const voll = () => striche.length >= 200 || striche.reduce((n, s) => n + s.length, 0) >= PUNKTE;
  let zeichnet = false;
  blatt.addEventListener("pointerdown", (e) => {
    if (e.button !== 0 || voll()) return;
    zeichnet = true;
    blatt.setPointerCapture(e.pointerId);
    striche.push([ort(e)]);
    malen();
    e.preventDefault();
  });
  blatt.addEventListener("pointermove", (e) => {
    if (!zeichnet || voll()) return;
    const strich = striche.at(-1);
    const [x, y] = ort(e);
    const [vx, vy] = strich.at(-1);
    // Steps smaller than the line is thick show nothing.
    if (Math.abs(x - vx) + Math.abs(y - vy) < 4) return;
    strich.push([x, y]);
    malen();
  });
  for (const ende of ["pointerup", "pointercancel"]) {
    blatt.addEventListener(ende, () => {
      if (!zeichnet) return;
      zeichnet = false;
      melden();
    });
  }
  knopf.addEventListener("click", () => {
    striche = [];
    malen();
    melden();
  });
  malen();
}
