// Measures the search of a site opened from disk, in Chromium: node src/bench/js/search.mjs SITE [QUESTIONS]
// Needs puppeteer-core where Node.js finds it, and Chromium at CHROMIUM or /usr/bin/chromium.
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const site = path.resolve(process.argv[2]), count = Number(process.argv[3] || 200);
const given = file => { let value; new Function('bb', fs.readFileSync(path.join(site, file), 'utf8'))(v => { value = v; }); return value; };

// Questions: one to three words of a text, now and then a name, now and then with the last word cut.
let seed = 20211207;
const random = n => { seed = (Math.imul(seed, 1103515245) + 12345) >>> 0; return (seed >>> 8) % n; };
const manifest = given('search/m.js'), names = given('search/names.js').filter(n => /^[pe]/.test(n[0]));
const questions = Array.from({ length: count }, (_, i) => {
  if (i % 5 === 0 && names.length) return names[random(Math.min(names.length, 500))][1];
  const article = random(manifest.n), [, , blocks] = given(`search/a/${article >> 2}.js`)[article & 3];
  const words = (blocks[random(blocks.length || 1)] || 'word').match(/[\p{L}\p{N}]{3,}/gu) || ['word'];
  const text = Array.from({ length: 1 + random(3) }, () => words[random(words.length)]).join(' ');
  return i % 4 === 1 ? text.slice(0, -1) : text + ' ';
});

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--allow-file-access-from-files'],
});
const url = 'file://' + path.join(site, 'search.html');
const hash = q => '#' + new URLSearchParams([['q', q]]);
const at = (times, share) => times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
const report = (what, times) => console.log(`${what}: median ${at(times, .5)} ms, p95 ${at(times, .95)} ms`);

// Processor time of the page's own thread so far: unlike the clock it does not depend on what else the machine does.
const watched = async page => {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    work: async () => (await session.send('Performance.getMetrics')).metrics.find(m => m.name === 'TaskDuration').value * 1000,
    heap: async () => {
      for (let i = 0; i < 4; i++) await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
    },
  };
};

// Puts a question and waits until the line that counts the results says something new.
const ask = (page, q) => page.evaluate(target => new Promise(done => {
  const state = document.getElementById('state'), start = performance.now();
  const watch = new MutationObserver(() => { watch.disconnect(); done([performance.now() - start, state.textContent]); });
  watch.observe(state, { childList: true, characterData: true, subtree: true });
  location.hash = target;
}), hash(q));

const field = [], index = [], ready = [], readyWork = [];
for (let i = 0; i < 10; i++) {
  const page = await browser.newPage(), watch = await watched(page);
  await page.goto(url, { waitUntil: 'load' });
  field.push(await page.evaluate(() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd));
  // A question can be answered: its shards are known.
  index.push(await page.evaluate(async () => { await bb.find([], false, []); return performance.now(); }));
  // The names, the lists to narrow down with and their counts are there.
  ready.push(await page.evaluate(() => new Promise(done => {
    const look = () => document.querySelector('details:not([hidden])') ? done(performance.now()) : setTimeout(look, 1);
    look();
  })));
  readyWork.push(await watch.work());
  await page.close();
}
report('the field takes words', field);
report('the index can be asked', index);
report('all lists to narrow down with are counted', ready);
report('… processor time', readyWork);

const cold = [], coldWork = [];
for (const q of questions.slice(0, 60)) {
  const page = await browser.newPage(), watch = await watched(page);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForSelector('details:not([hidden])');
  const before = await watch.work();
  cold.push((await ask(page, q))[0]);
  coldWork.push(await watch.work() - before);
  await page.close();
}
report('first question of a page', cold);
report('… processor time', coldWork);

const page = await browser.newPage(), watch = await watched(page), first = [], again = [], againWork = [];
const faults = [];
page.on('pageerror', e => faults.push(e.message));
page.on('console', m => faults.push(m.text()));
await page.goto(url, { waitUntil: 'load' });
await page.waitForSelector('details:not([hidden])');
let found = 0;
for (const q of questions) {
  const [ms, text] = await ask(page, q);
  first.push(ms);
  found += /^\d/.test(text.trim()) ? 1 : 0;
}
report(`${questions.length} questions one after the other (${found} found something)`, first);
for (const q of questions.slice(0, 50)) {
  await ask(page, '');
  await ask(page, q);
  await ask(page, '');
  const before = await watch.work();
  again.push((await ask(page, q))[0]);
  againWork.push(await watch.work() - before);
}
report('a question asked before', again);
report('… processor time', againWork);
report('the index alone, asked again', await page.evaluate(async all => {
  const times = [];
  for (const text of [...all, ...all]) {
    const start = performance.now();
    await bb.find(bb.terms(text), !/\s$/.test(text), []);
    times.push(performance.now() - start);
  }
  return times.slice(all.length);
}, questions));
console.log(`heap after all: ${(await watch.heap()).toFixed(1)} MB`);
console.log(faults.length ? `faults: ${faults.join(' | ')}` : 'nothing on the console');
await browser.close();
