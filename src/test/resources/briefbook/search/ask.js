// Runs the script of the search page without a browser: node ask.js SITE QUESTIONS prints the answers as JSON.
const fs = require('fs'), path = require('path'), vm = require('vm');
const [, , site, questions] = process.argv;
const run = file => vm.runInContext(fs.readFileSync(path.join(site, file), 'utf8'), page);
const page = vm.createContext({
  document: {
    getElementById: () => null,
    querySelectorAll: () => [],
    createElement: () => ({ remove() {} }),
    head: { append(script) { run(script.src); script.onload(); } },
  },
});
page.window = page;
run('assets/search.js');
(async () => {
  const asked = JSON.parse(fs.readFileSync(questions, 'utf8')), answers = { terms: asked.texts.map(page.bb.terms), found: [] };
  for (const q of asked.queries) {
    const { found } = await page.bb.find(page.bb.terms(q.text), !/\s$/.test(q.text), q.filters);
    answers.found.push(found);
  }
  process.stdout.write(JSON.stringify(answers));
})();
