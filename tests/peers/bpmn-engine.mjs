// One case after the other; every user task is answered at once.
import { readFileSync } from 'node:fs';
import { EventEmitter } from 'node:events';
import { Engine } from 'bpmn-engine';

const source = readFileSync('modell.bpmn', 'utf8');

async function fall() {
  let aufgaben = 0;
  const listener = new EventEmitter();
  listener.on('activity.wait', (api) => {
    aufgaben += 1;
    api.signal();
  });
  const engine = new Engine({ name: 'peers', source });
  const ende = engine.waitFor('end');
  await engine.execute({ listener });
  await ende;
  return aufgaben;
}

for (let i = 0; i < 20; i += 1) await fall();
const n = 300;
const beginn = performance.now();
let aufgaben = 0;
for (let i = 0; i < n; i += 1) aufgaben += await fall();
const ms = performance.now() - beginn;
if (aufgaben !== n * 12) throw new Error(`${aufgaben} tasks`);
console.log(`${(ms / n).toFixed(3)} ms per case (reading the model included), ${Math.round((n * 13 * 1000) / ms)} steps a second`);
