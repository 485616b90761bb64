import { readFileSync } from 'node:fs';
import { PdfFile } from './src/register/signing/pdf-file.ts';
import { WorkLimit } from './src/register/signing/work-limit.ts';
import { takeSnapshot } from './src/register/signing/document-snapshot.ts';
import { assertAccounted } from './src/register/signing/appended.ts';
for (const f of process.argv.slice(2)) {
  const b = readFileSync(f);
  console.log('==', f);
  const t = b.toString('latin1');
  const ends = [...t.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)].map((m) => Number(m[3]) + Number(m[4]));
  const work = new WorkLimit(50_000_000);
  let now: PdfFile;
  try { now = new PdfFile(b, work); } catch (e) { console.log('open:', String(e)); continue; }
  const after = takeSnapshot(now, work);
  console.log('doubtful now', now.isDoubtful, 'length', b.length, 'ends', ends.join());
  for (const end of ends) {
    if (end >= b.length - 2) continue;
    try { assertAccounted(now, end, work); } catch (e) { console.log(end, 'accounted:', String(e)); }
    try {
      const old = new PdfFile(b.subarray(0, end), work);
      const before = takeSnapshot(old, work);
      console.log(end, 'doubt', old.isDoubtful, 'size', old.size, now.size, 'pages', before.pages.length, after.pages.length, before.pages.map((p, i) => p === after.pages[i] ? '=' : 'X').join(''));
      for (const k of new Set([...before.entries.keys(), ...after.entries.keys()])) if (before.entries.get(k) !== after.entries.get(k)) console.log('  entry', k, before.entries.get(k)?.slice(0, 30), after.entries.get(k)?.slice(0, 30));
      for (const [k, s] of after.fields) { const e = before.fields.get(k); if (!e) console.log('  new field', JSON.stringify(k), s.isSignature, s.isFixed, s.share, s.shows, s.acts); else for (const p of ['value', 'look', 'frame', 'settled'] as const) if (e[p] !== s[p]) console.log('  field', JSON.stringify(k), p, e.isFixed); }
      for (const k of before.fields.keys()) if (!after.fields.has(k)) console.log('  gone', k);
      console.log('  annots', before.annotations.map((a) => a.map((x) => x.field ?? x.digest.slice(0, 6)).join()).join(' / '), '->', after.annotations.map((a) => a.map((x) => x.field ?? x.digest.slice(0, 6)).join()).join(' / '));
    } catch (e) { console.log(end, 'before:', String(e)); }
  }
}
