// Search. A page opened from a folder can load scripts and nothing else: the index below search/ is scripts that call bb().
(() => {
  const doc = document, $ = id => doc.getElementById(id), loads = {}, texts = [];
  // A letter with the next one in scripts that put no blanks between words, a word in all others.
  const letter = '[\\p{L}\\p{N}\\p{M}]', dense = '[\u0e00-\u0eff\u2e80-\u30ff\u3400-\u9fff\u{20000}-\u{3ffff}]', pair = `(?=${letter})${dense}`;
  const words = RegExp(`(${pair})(?=(${pair})?)|((?!${dense})${letter})+`, 'gu'), isDense = RegExp(dense, 'u');
  let given;

  const load = file => loads[file] ||= new Promise((done, fail) => {
    const script = doc.createElement('script');
    script.src = `search/${file}.js`;
    script.onload = () => done(given); // at once after the script has run
    script.onerror = fail;
    doc.head.append(script);
  });

  // As SearchTerms does in Java.
  const fold = s => s.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
  const terms = s => [...fold(s).matchAll(words)].map(m => m[1] ? m[1] + (m[2] || '') : [...m[0]].slice(0, 40).join(''));

  // Gives [term, articles, weights] of a term, or of all that begin with it.
  const lists = async (term, open) => {
    const { first } = await load('m'), shards = [], found = [], shard = t => first.filter(f => f <= t).length;
    for (let k = shard(term); k <= shard(open ? term + '\uffff' : term); k++) shards.push(load('i/' + k));
    for (const s of await Promise.all(shards)) {
      for (let at = -1; (at = s.indexOf(',' + term + (open ? '' : ' '), at + 1)) >= 0;) {
        const articles = [], weights = [];
        let i = s.indexOf(' ', at), d = -1;
        found.push([s.slice(at + 1, i++), articles, weights]);
        while (s[i] !== ',') {
          let n = 1, bits = 0, c;
          do { c = s.charCodeAt(i++) - 63; n += (c & 31) << bits; bits += 5; } while (c > 31);
          articles.push(d += n);
          weights.push((s.charCodeAt(i++) - 63) ^ 32);
        }
      }
    }
    return found;
  };

  // Gives the articles that have all terms, best first; the last term may be the beginning of a word.
  const find = async (asked, open, filters) => {
    const { n, original } = await load('m'), score = new Float32Array(n), passed = new Uint16Array(n);
    const isOpen = i => open && !asked[i + 1];
    const parts = await Promise.all([...asked.map((t, i) => lists(t, isOpen(i))), ...filters.map(f => lists(':' + f))]);
    parts.forEach((part, j) => {
      const best = new Float32Array(n);
      part.forEach(([term, articles, weights]) => {
        const df = articles.length, idf = Math.log(1 + (n - df + .5) / (df + .5)) * (term === asked[j] ? 1 : .4);
        articles.forEach((d, i) => { best[d] = Math.max(best[d], idf * weights[i]); });
      });
      best.forEach((b, d) => { if (b && passed[d] === j) { passed[d]++; score[d] += b; } });
    });
    // A copy is left out where its original is found, too: it has one more than all parts.
    const all = parts.length;
    for (const d in original) passed[d] += passed[d] === all;
    const voices = list => {
      const hits = list.filter(d => passed[d] >= all);
      let set;
      return hits.filter(d => passed[d] === all || !(set ||= new Set(hits)).has(original[d]));
    };
    return {
      found: voices([...passed.keys()]).sort((a, b) => score[b] - score[a] || a - b),
      voices,
      absent: asked.filter((t, j) => !parts[j].length),
      which: w => asked.findIndex((t, i) => w === t || (isOpen(i) && w.startsWith(t)) || (isDense.test(w) && t.includes(w)))
    };
  };
  window.bb = Object.assign(value => { given = value; }, { terms, find });

  const box = $('found'), q = $('q'), state = $('state'), more = $('more'), groups = doc.querySelectorAll('details');
  if (!box) return;
  const say = (key, ...values) => box.dataset[key].replace(/#/g, () => values.shift());
  const el = (tag, set, ...kids) => { const e = doc.createElement(tag); Object.assign(e, set).append(...kids); return e; };
  const row = (href, label, ...rest) => el('li', {}, el('a', { href, dir: 'auto' }, label), ...rest);
  const fill = (id, rows) => $(id).replaceChildren(...rows);
  const link = (text, filters) => '#' + new URLSearchParams([['q', text], ...filters.map(f => [f[0], f.slice(1)])]);
  let names, facets, filters, turn = 0, most = 10;

  // Gives the word of a name that differs in two neighbouring letters at most; that of the most frequent name.
  const near = word => {
    const like = RegExp(`^(${[...word].map((c, i) => word.slice(0, i) + '.{0,3}' + word.slice(i + 2)).join('|')})$`);
    return word.length > 3 && names.flatMap(n => n[2].split(' ')).find(t => like.test(t)) || word;
  };

  // Adds the paragraph that has most of the words, and lets the result lead there.
  const result = async (d, which, asked) => {
    const file = 'a/' + (d >> 2), [[id, title, ...notes], ...parts] = (await load(file))[d & 3];
    const li = row(`a/${id}.html`, title, el('small', {}, notes.join(' · ')));
    li.firstChild.className = 't';
    if (texts.push(file) > 60) delete loads[texts.shift()]; // texts are many
    let top = 0, text, marks;
    parts.forEach((part, kind) => part.forEach((t, i) => {
      const plain = fold(t);
      if (!asked.some(a => plain.includes(a))) return;
      const hits = [...t.matchAll(words)].filter(m => (m.at = which(fold(m[0]))) >= 0), n = new Set(hits.map(m => m.at)).size;
      if (n > top) { top = n; text = t; marks = hits; li.firstChild.hash = ['deck', 'p' + ++i, 'c' + i][kind]; }
    }));
    if (top) {
      let at = marks[0].index;
      at = at < 90 ? 0 : text.indexOf(' ', at - 80) + 1 || at;
      const end = at + /.{0,250}\S{0,20}/s.exec(text.slice(at))[0].length, p = el('p', { className: 'say', dir: 'auto' }, at ? '… ' : '');
      marks.forEach(m => { if (m.index < end) { p.append(text.slice(at, m.index), el('mark', {}, m[0])); at = m.index + m[0].length; } });
      p.append(text.slice(at, end), end < text.length ? '…' : '');
      li.append(p);
    }
    return li;
  };

  const show = async () => {
    const [[key, text], ...rest] = new URLSearchParams(location.hash.slice(1) || 'q='), now = ++turn;
    if (key !== 'q') return; // a link within the page
    if (most < 11) q.focus(); // not after asking for more
    filters = rest.map(p => p.join(''));
    q.value = text;
    let asked = terms(text), open = !/\s$/.test(text), note = '';
    const label = f => (names.find(n => n[0] === f) || [0, f.slice(1)])[1];
    names = await load('names');
    let hit = await find(asked, open, filters);
    if (!hit.found.length) {
      const fixed = asked.map(t => hit.absent.includes(t) ? near(t) : t), other = await find(fixed, open, filters);
      if (other.found.length) { note = say('fixed', asked.join(' '), fixed.join(' ')); asked = fixed; hit = other; }
    }
    const any = asked[0] || filters[0], count = hit.found.length;
    const rows = any ? await Promise.all(hit.found.slice(0, most).map(d => result(d, hit.which, asked))) : [];
    if (now !== turn) return;
    $('names').hidden = any;
    box.hidden = !any;
    more.hidden = count <= most;
    state.textContent = any ? note + ' ' + say(['none', 'one'][count] || 'many', count) : '';
    fill('hits', rows);
    fill('on', filters.map(f => row(link(text, filters.filter(o => o !== f)), say('off', label(f)))));
    fill('pages', names.filter(n => /^[pe]/.test(n[0]) && asked[0] && asked.every(a => n[2].includes(' ' + a)))
      .slice(0, 6).map(([f, name]) => row(`${f[0]}/${f.slice(1)}.html`, name)));
    await new Promise(done => setTimeout(done, 50)); // results first; and nothing to count for whoever types on
    if (now !== turn) return;
    const all = await (facets ||= lists(':', true));
    groups.forEach(group => {
      const some = all.filter(([f]) => f[1] === group.id && !filters.includes(f.slice(1))).map(([f, list]) => [f.slice(1), hit.voices(list).length])
        .filter(f => f[1]).sort((a, b) => b[1] - a[1]).slice(0, 10);
      group.hidden = !some[0];
      fill(group.id + 's', some.map(([f, n]) => row(link(text, [...filters, f]), label(f), ' ' + n)));
    });
  };
  const update = () => show().catch(() => { state.textContent = say('fault'); });
  q.oninput = () => location.replace(link(q.value, filters));
  more.onclick = () => { most += 10; update(); };
  onhashchange = () => { most = 10; update(); };
  onkeydown = event => {
    const stops = [q, ...$('hits').querySelectorAll('.t')], at = stops.indexOf(doc.activeElement), step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') { location.hash = link('', []); q.focus(); }
    if (step && stops[at] && stops[at + step]) { stops[at + step].focus(); event.preventDefault(); }
  };
  groups.forEach(group => { group.open = innerWidth > 992; });
  q.parentNode.hidden = false;
  update();
})();
