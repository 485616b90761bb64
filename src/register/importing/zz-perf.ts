import { recogniseList } from '#register/importing/recognise.ts';
const r = (s: string, n: number) => s.repeat(Math.ceil(Math.min(n, 5_000_000) / s.length)).slice(0, Math.min(n, 5_000_000));
const cases: [string, string][] = [
 ['one line a', r('a', 5e6)], ['one line spaces', r(' ', 5e6)], ['a + spaces', 'a'+r(' ',4999990)+'b'], ['blank lines', '\n'.repeat(100000)], ['199k lines', 'x\n'.repeat(199000)],
 ['words', r('namn e-post ', 5e6)], ['commas', r(',', 5e6)], ['quotes', r('"', 5e6)], ['q,', r('",', 5e6)], ['a,"b', 'a,"b\n'.repeat(190000)], ['tabs', r('\t', 5e6)], ['tab lines', 'a\tb\tc\n'.repeat(190000)], ['pipes', '|a|b|\n'.repeat(190000)], ['pipes1', r('|', 5e6)],
 ['dashes', r(' - ', 5e6)], ['headers', 'Underbiträde\nÄndamål\n'.repeat(90000)], ['headers3', 'Underbiträde\nÄndamål\nPersonuppgifter\n\n'.repeat(40000)], ['header lines', 'Underbiträde\tÄndamål\tPersonuppgifter\n'.repeat(100000)],
 ['labels', 'Purpose: x\n'.repeat(190000)], ['labels2', 'Lumen AB\nPurpose\n'.repeat(90000)], ['blocks', 'Underbiträde\nÄndamål\nPersonuppgifter\n\n' + 'Lumen AB\nDrift\nNamn\n\n'.repeat(9999)], ['blocks too many', 'Underbiträde\nÄndamål\nPersonuppgifter\n\n' + 'Lumen AB\nDrift\nNamn\n\n'.repeat(40000)], ['distinct', 'Underbiträde\nÄndamål\nPersonuppgifter\n\n' + Array.from({length:9999},(_,i)=>`Lumen ${i} AB\nDrift\nNamn\n\n`).join('')],
 ['giant group', 'Underbiträde\nÄndamål\nPersonuppgifter\n' + 'Lumen AB\nDrift\nNamn\n'.repeat(60000)],
 ['divs', '<div>'.repeat(200000)], ['div pairs', r('<div></div>', 5e6)], ['div mixed', r('<div>'.repeat(200)+'</div>'.repeat(200), 5e6)], ['b attrs', r('<b id=1>', 5e6)], ['attrs', '<div ' + r('a1 ', 4999000) + '>'], ['attrs2', '<div ' + Array.from({length:700000},(_,i)=>'a'+i).join(' ') + '>'], ['<', r('<', 5e6)], ['<a', '<p>'+r('<a', 4999990)], ['<a "', '<p>'+r('<a b="', 4999990)], ['script', '<p>'+r('<script>', 4999990)], ['comment', '<p>'+r('<!--', 4999990)], ['tables', r('<table>', 5e6)], ['td', r('<td>x', 5e6)], ['tr', '<table>'+r('<tr><td>x<td>y', 4999000)], ['spans', '<table>'+r('<tr><td rowspan=9999 colspan=99>x', 4999000)], ['p br', r('<p>a<br>', 5e6)], ['font', r('<p><b><i><u><font color=1><a href=1>', 5e6)], ['entities', '<p>'+r('&amp;&', 4999000)], ['svg', '<p>'+r('<svg><path>',4999000)],
 ['combining', r('a\u0301', 5e6)], ['bullet', r('• ', 5e6)], ['1.', r('1. ', 5e6)], ['brackets', r('[a](', 5e6)], ['md', '|-|-|\n|--|--|\n'+'|[[[[[[[[[[[[[[[a|b|\n'.repeat(100000)], ['urls', 'www.a.b\n'.repeat(190000)], ['mails', r('a@', 5e6)], ['dots', r('a.', 5e6)], ['cells', 'name,purpose,data\n' + ('x,'+'namn '.repeat(3000)+',y\n').repeat(300)], ['pages', 'Kontakta oss\nOm oss\n\n'.repeat(60000)], ['2 spaces', r('a  b', 5e6)], ['2sp lines', 'a  b  c\n'.repeat(190000)], ['colon', 'a: b\n'.repeat(190000)], ['paren', 'a (bbbbbb)\n'.repeat(190000)], ['semis', r(';\n', 390000)],['cr', r('\r', 190000)],
];
for (const [name, text] of cases) {
  const t = process.hrtime.bigint(); let out = '';
  try { const p = recogniseList(text, { language: 'sv', known: [] }); out = `${p.shape} ${p.rows.length} rows ${p.skipped.length} skipped`; } catch (e) { out = (e as {code?: string}).code ?? String((e as Error).stack); }
  const ms = Number((process.hrtime.bigint() - t) / 1000000n);
  console.log(ms > 2000 ? '!!!' : '   ', name, ms, 'ms', out, Math.round(process.memoryUsage().rss / 1e6), 'MB');
}
