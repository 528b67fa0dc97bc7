// The process as a drawing: bpmn-js with our building blocks. Loaded on one page only; the list of steps does the same without.

const platz = document.querySelector("[data-bw-zeichnen]");
const feld = document.querySelector("textarea[name=bpmn]");
const BASIS = "urn:basiswerk:bpmn:1";

// What bpmn-js says, in German. What is not here belongs to what it does not offer (NICHT).
const WORTE = {
  "Append task": "Eine Person prüft: anfügen", "Append {type}": "{type} anfügen", "Append end event": "Ende anfügen",
  "Append gateway": "Verzweigung anfügen", "Append intermediate/boundary event": "Station anfügen", "Add text annotation": "Notiz anfügen",
  "Append compensation activity": "Was rückgängig macht, anfügen",
  "Change element": "Art ändern", "Change type": "Art ändern", "Connect to other element": "Mit anderem Schritt verbinden",
  "Connect using sequence/message flow or association": "Mit anderem Schritt verbinden", "Connect using association": "Verbinden",
  Delete: "Löschen", Remove: "Löschen", "Search in diagram": "Im Bild suchen", Search: "Suchen", "Search element": "Element suchen",
  "User task": "Eine Person arbeitet", "Service task": "Die Plattform arbeitet", "Business rule task": "Entscheidung nach den Regeln",
  "Receive task": "Auf eine Nachricht warten", "Send task": "Die Plattform benachrichtigt die Person", "Manual task": "Arbeit außerhalb der Plattform",
  "Exclusive gateway": "Einer von mehreren Wegen", "Parallel gateway": "Mehrere Wege zugleich", "Inclusive gateway": "Einer oder mehrere Wege",
  "Event-based gateway": "Was zuerst geschieht", "Start event": "Anfang", "End event": "Ende", "Sequence flow": "Weg", "Default flow": "Weg sonst",
  "Conditional flow": "Weg mit Bedingung", "Call activity": "Gemeinsamer Baustein", "Sub-process": "Unterprozess", "Sub-process (expanded)": "Unterprozess (offen)",
  "Sub-process (collapsed)": "Unterprozess (zu)", "Event sub-process": "Unterprozess, den ein Ereignis beginnt", "Intermediate throw event": "Station ohne Arbeit",
  "Parallel multi-instance": "Mehrfach, alle zugleich", "Sequential multi-instance": "Mehrfach, nacheinander", "Toggle non-interrupting": "Abbrechen oder daneben laufen",
  "Open {element}": "{element} öffnen", "Align elements": "Ausrichten", "Distribute elements horizontally": "Waagerecht verteilen",
  "Distribute elements vertically": "Senkrecht verteilen", "Align elements left": "Links ausrichten", "Align elements center": "Mitte ausrichten",
  "Align elements right": "Rechts ausrichten", "Align elements top": "Oben ausrichten", "Align elements middle": "Mitte ausrichten", "Align elements bottom": "Unten ausrichten",
};
const WAS = { Message: "Nachricht", Timer: "Zeit", Signal: "Signal", Error: "Fehler", Escalation: "Eskalation", Compensation: "Rückgängig machen", Terminate: "alles beenden" };
const WO = { start: "Beginnt mit", "intermediate catch": "Warten auf", "intermediate throw": "Auslösen", boundary: "Am Rand", end: "Ende mit" };
const ereigniswort = (text) => {
  const [, an, was, wo, daneben] = /^(Append )?(\w+) (.+?) event( \(non-interrupting\))?$/.exec(text) ?? [];
  const grosses = was && WAS[was[0].toUpperCase() + was.slice(1)];
  return grosses && WO[wo] && `${WO[wo]}: ${grosses}${daneben ? " (läuft daneben)" : ""}${an ? ", anfügen" : ""}`;
};
const angefuegt = (text) => (text.startsWith("Append ") ? `${WORTE[text[7].toUpperCase() + text.slice(8)] ?? text.slice(7)}: anfügen` : undefined);
const uebersetzen = (text, werte = {}) => (WORTE[text] ?? ereigniswort(text) ?? angefuegt(text) ?? text)
  .replace(/{([^}]+)}/g, (_, n) => werte[n] ?? `{${n}}`);
// What Basiswerk does not execute (docs/ablauf.md) is not offered either.
const NICHT = /^replace-with-(task|script-task|transaction|.*ad-hoc.*|complex-gateway|(non-interrupting-)?conditional-(start|boundary|intermediate.*)|link-.*|cancel-.*|data-.*|.*pool)$/;

const stilLaden = (href) => new Promise((fertig) => {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  link.addEventListener("load", fertig);
  link.addEventListener("error", fertig);
  document.head.append(link);
});

const beginnen = async () => {
  const d = platz.dataset;
  const stand = platz.querySelector("[data-stand]");
  document.querySelector("[data-bw-ohne-skript]").hidden = true;
  platz.hidden = false;
  await Promise.all(d.stil.split(" ").map(stilLaden));
  await import(d.skript);
  const german = { translate: ["value", uebersetzen], paletteProvider: ["value", {}] };
  const werk = new globalThis.BpmnJS({ container: platz.querySelector(".bw-zeichnen__blatt"), additionalModules: [german] });
  const { warnings } = await werk.importXML(feld.value);
  // What the standard knows and the editor could not read would be lost; everything else the server keeps.
  const vorsilbe = /<(?:([\w.-]+):)?definitions\b/.exec(feld.value)?.[1];
  const verloren = warnings.some(({ message }) => (/unparsable content <(?:([\w.-]+):)?\w/.exec(message) ?? [0, vorsilbe])[1] === vorsilbe);
  if (verloren) {
    platz.replaceChildren(Object.assign(document.createElement("p"), { className: "kern-body", textContent: d.textGesperrt }));
    return;
  }
  const [leinwand, auswahl, modeling, fabrik, moddle, elemente, befehle, setzen, ziehen, bus] =
    ["canvas", "selection", "modeling", "elementFactory", "moddle", "elementRegistry", "commandStack", "autoPlace", "create", "eventBus"].map((n) => werk.get(n));
  const wurzel = werk.getDefinitions();
  const vorhandene = new Set(elemente.getAll().map((e) => e.id));
  leinwand.zoom("fit-viewport", "auto");
  if (warnings.length) stand.textContent = d.textFremd;

  // A menu passes what it has through those that come later: only what runs stays.
  const imAnfang = (ziel) => ziel.type === "bpmn:StartEvent" && !ziel.parent?.businessObject?.triggeredByEvent;
  werk.get("popupMenu").registerProvider("bpmn-replace", 500, {
    getPopupMenuEntries: (ziel) => (alle) => Object.fromEntries(Object.entries(alle)
      .filter(([n]) => !NICHT.test(n) && !(/-start$/.test(n) && (imAnfang(ziel) || ziel.type !== "bpmn:StartEvent")))),
    getPopupMenuHeaderEntries: () => ({ "toggle-loop": weg, ...alle }) => alle,
  });
  werk.get("contextPad").registerProvider(500, {
    getContextPadEntries: (e) => ({ "append.condition-intermediate-event": weg, ...alle }) => {
      const statt = (n, form) => {
        if (!alle[n]) return;
        const bilden = (ev) => ziehen.start(ev, form(), { source: e });
        alle[n].action = { click: () => setzen.append(e, form()), dragstart: bilden };
      };
      statt("append.append-task", () => bauen({ element: "UserTask", angabe: "aufgabe=pruefen" }, "Prüfen"));
      statt("append.compensation-activity", () => fabrik.createShape({ type: "bpmn:ServiceTask", isForCompensation: true }));
      return alle;
    },
  });
  const nachricht = (name) => {
    const da = wurzel.rootElements.find((e) => e.$type === "bpmn:Message" && e.name === name);
    if (da) return da;
    const neu = moddle.create("bpmn:Message", { id: `nachricht_${name.toLowerCase().replace(/[^a-z0-9]/g, "")}`, name });
    neu.$parent = wurzel;
    wurzel.rootElements.unshift(neu);
    return neu;
  };
  const ereignis = (bo, wartet) => {
    const [art] = bo.eventDefinitions;
    if (art.$type === "bpmn:MessageEventDefinition") {
      art.messageRef = nachricht(wartet);
    } else {
      art.timeDuration = moddle.create("bpmn:FormalExpression", { body: wartet });
      art.timeDuration.$parent = art;
    }
  };
  // A building block as an element with what it says to the platform.
  const bauen = ({ element, angabe, wartet }, name) => {
    const zeit = wartet && /^P\d/.test(wartet);
    const art = wartet && element !== "SendTask" ? { eventDefinitionType: zeit ? "bpmn:TimerEventDefinition" : "bpmn:MessageEventDefinition" } : {};
    const form = fabrik.createShape({ type: `bpmn:${element}`, ...art, isExpanded: element === "SubProcess" || undefined });
    const bo = form.businessObject;
    if (!/Gateway/.test(element)) bo.name = name;
    const praefix = Object.entries(wurzel.$attrs).find(([n, w]) => n.startsWith("xmlns:") && w === BASIS)?.[0].slice(6) ?? "basis";
    wurzel.$attrs[`xmlns:${praefix}`] = BASIS;
    for (const paar of angabe.split(" ").filter(Boolean)) {
      const [schluessel, wert] = paar.split("=");
      if (schluessel === "calledElement") bo.calledElement = wert;
      else if (wert) bo.$attrs[`${praefix}:${schluessel}`] = wert;
    }
    if (element === "SendTask") bo.messageRef = nachricht(wartet);
    else if (wartet) ereignis(bo, wartet);
    return form;
  };
  const gewaehlt = () => {
    const [eins, ...mehr] = auswahl.get();
    return mehr.length ? undefined : eins;
  };
  const istWeg = (e) => e?.type === "bpmn:SequenceFlow";
  const kannWeiter = (e) => e?.businessObject?.$instanceOf("bpmn:FlowNode") && e.type !== "bpmn:EndEvent" && e.type !== "label";
  // Between two steps that stand close: what stands to the right moves on.
  const platzSchaffen = ({ source: a, target: b }, breite) => {
    const fehlt = breite + 100 - (b.x - a.x - a.width);
    if (b.x <= a.x || fehlt <= 0) return;
    const rechts = a.parent.children.filter((e) => !e.waypoints && !e.host && e.type !== "label" && e.x >= b.x);
    modeling.moveElements(rechts, { x: fehlt, y: 0 });
  };
  // An open sub-process begins and ends.
  const fuellen = (e) => {
    if (e?.type !== "bpmn:SubProcess" || e.children.length) return;
    const y = e.y + e.height / 2;
    const [a, b] = [["Start", e.x + 50], ["End", e.x + e.width - 50]].map(([n, x]) => modeling.createShape({ type: `bpmn:${n}Event` }, { x, y }, e));
    modeling.connect(a, b);
  };
  bus.on("create.end", 100, ({ context }) => fuellen(context.shape));
  const einfuegen = (knopf) => {
    const e = gewaehlt();
    const form = bauen(knopf.dataset, knopf.textContent);
    let neu = form;
    if (istWeg(e) && knopf.dataset.element !== "EndEvent") {
      platzSchaffen(e, form.width);
      const [a, b] = [e.waypoints[0], e.waypoints.at(-1)];
      neu = modeling.createShape(form, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, e);
    } else if (kannWeiter(e)) {
      neu = setzen.append(e, form);
    } else {
      const { x, y, width, height } = leinwand.viewbox();
      neu = modeling.createShape(form, { x: x + width / 2, y: y + height / 2 }, leinwand.getRootElement());
    }
    fuellen(neu);
    auswahl.select(neu);
  };
  for (const knopf of platz.querySelectorAll("button[data-element]")) {
    knopf.addEventListener("click", () => einfuegen(knopf));
    knopf.addEventListener("dragstart", (ev) => { ev.preventDefault(); ziehen.start(ev, bauen(knopf.dataset, knopf.textContent)); });
  }

  const zoomen = (faktor) => leinwand.zoom(leinwand.zoom() * faktor);
  const werkzeuge = {
    undo: () => befehle.undo(), redo: () => befehle.redo(), kleiner: () => zoomen(0.8), groesser: () => zoomen(1.25),
    alles: () => leinwand.zoom("fit-viewport", "auto"), weg: () => modeling.removeElements([...auswahl.get()]),
  };
  for (const knopf of platz.querySelectorAll("[data-tun]")) knopf.addEventListener("click", () => werkzeuge[knopf.dataset.tun]());

  // What is chosen, and where it is set up.
  bus.on("selection.changed", () => {
    const e = gewaehlt();
    if (istWeg(e)) {
      stand.textContent = d.textWeg;
    } else if (e?.businessObject?.$instanceOf("bpmn:FlowNode")) {
      stand.textContent = `${d.textSchritt.replace("{name}", e.businessObject.name ?? e.id)} `;
      stand.append(vorhandene.has(e.id)
        ? Object.assign(document.createElement("a"), { className: "kern-link", href: `${d.liste}/schritt/${e.id}`, textContent: d.textEinstellen })
        : d.textNeu);
    } else {
      stand.textContent = d.textLeer;
    }
  });

  // A finding leads to its place.
  const zeigen = (id) => {
    const e = elemente.get(id);
    if (!e) return false;
    leinwand.scrollToElement(e, 80);
    auswahl.select(e);
    platz.scrollIntoView({ block: "nearest" });
    return true;
  };
  for (const a of document.querySelectorAll("[data-zeigen]")) {
    a.addEventListener("click", (ev) => { if (zeigen(a.dataset.zeigen)) ev.preventDefault(); });
  }

  let offen = false;
  bus.on("commandStack.changed", () => { offen = befehle.canUndo(); });
  addEventListener("beforeunload", (ev) => { if (offen) ev.preventDefault(); });
  feld.form.addEventListener("submit", async (ev) => {
    // The text counts where somebody opened it.
    if (feld.closest("details").open) { offen = false; return; }
    ev.preventDefault();
    feld.value = (await werk.saveXML({ format: true })).xml;
    offen = false;
    feld.form.submit();
  });
  platz.dataset.bereit = "ja";
};

if (platz && feld) {
  beginnen().catch((fehler) => {
    platz.replaceChildren(Object.assign(document.createElement("p"), { className: "kern-body", textContent: platz.dataset.textFehler }));
    throw fehler;
  });
}
