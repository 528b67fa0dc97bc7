// The form of tests/peers/formular (500 questions, 250 conditions) in two engines of npm: which questions are asked. json-logic-js
// gets the same conditions as JSON logic, feelin the FEEL text itself. The order is the form's: what is not asked counts as
// not answered. Both keep nothing between two runs, so one changed answer costs them the whole form.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const jsonlogic = require('json-logic-js');
const { evaluate, date } = await import('feelin');

const lesen = (name) => JSON.parse(readFileSync(new URL(`formular/${name}.json`, import.meta.url)));
const form = lesen('formular');
const antworten = lesen('antworten');
const logik = lesen('logik');

function durchlauf(trifftZu, wert) {
  const werte = {};
  const gefragt = [];
  for (const seite of form.seiten) {
    const da = !seite.wenn || trifftZu(seite, werte);
    for (const feld of seite.felder) {
      const auch = da && (!feld.wenn || trifftZu(feld, werte));
      werte[feld.id] = auch ? wert(feld) : null;
      if (auch) gefragt.push(feld.id);
    }
  }
  return gefragt;
}
const mitLogik = () => durchlauf((was, werte) => jsonlogic.apply(logik[was.id], werte) === true, (f) => antworten[f.id]);
const tage = Object.fromEntries(Object.entries(antworten).map(([k, v]) => [k, /^\d{4}-/.test(v) ? date(v) : v]));
const mitFeel = () => durchlauf((was, werte) => {
  const ergebnis = evaluate(was.wenn, werte);
  return (ergebnis?.value ?? ergebnis) === true;
}, (f) => tage[f.id]);

function messen(name, tun, runden) {
  const gefragt = tun().length;
  for (let i = 0; i < runden / 4; i += 1) tun();
  const zeiten = [];
  for (let i = 0; i < runden; i += 1) {
    const beginn = process.hrtime.bigint();
    tun();
    zeiten.push(Number(process.hrtime.bigint() - beginn) / 1e6);
  }
  zeiten.sort((a, b) => a - b);
  console.log(`${name}: ${zeiten[zeiten.length >> 1].toFixed(3)} ms (Median von ${runden}), ${gefragt} Fragen gestellt`);
}
messen('json-logic-js', mitLogik, 2000);
messen('feelin', mitFeel, 40);
