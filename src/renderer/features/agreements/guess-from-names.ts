import { folded } from '#shared/model/fold-text.ts';
import type { AgreementKind } from '#shared/model/agreement.ts';
import type { SubProcessor } from '#shared/model/sub-processor.ts';

/** Words in the names of files, folded, by which people tell kinds of agreement; the first that is there decides. */
const kindWords: readonly (readonly [AgreementKind, RegExp])[] = [
  ['tia', /\btia\b|transfer impact|konsekvensbedomning/],
  ['certificate', /\biso ?2[27]\d{3}\b|\bsoc ?[123]\b|certifi(cate|kat)|audit report|revisionsrapport/],
  ['nda', /\bnda\b|non disclosure|sekretess|confidentiality/],
  ['sub-processor-agreement', /underbitradesavtal|sub ?processor agreement/],
  ['dpa', /\bdpa\b|data processing|bitradesavtal|\bpub\b/],
  ['scc', /\bsccs?\b|standard contractual|standardavtalsklausul/],
];

/** Letters without accents, and everything else as single spaces. */
const plain = (text: string): string =>
  folded(text.normalize('NFC'))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What kind of agreement files are, by their names; a data processing agreement where they do not say. */
export function kindOf(names: readonly string[]): AgreementKind {
  const words = names.map(plain).join(' \n ');
  return kindWords.find(([, pattern]) => pattern.test(words))?.[0] ?? 'dpa';
}

/** Legal forms and the like, which many names share. */
const common = new Set(
  'ab aktiebolag a s as oy oyj aps gmbh ag bv nv ltd limited inc llc plc corp co sarl sa pty the'.split(' '),
);

/** The sub-processor whose name stands in the names of files; null where it is nobody's or could be several’s. */
export function subProcessorOf(
  names: readonly string[],
  subProcessors: readonly Pick<SubProcessor, 'id' | 'legalName' | 'tradeName' | 'formerNames'>[],
): string | null {
  const files = names.map((name) => ` ${plain(name)} `);
  const scored = subProcessors.map(({ id, legalName, tradeName, formerNames }) => ({
    id,
    score: Math.max(...[legalName, tradeName, ...formerNames].map((name) => scoreOf(name, files))),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const found = scored.filter(({ score }) => score === best);
  return best > 0 && found.length === 1 ? (found[0]?.id ?? null) : null;
}

/** How many letters of a name, from its beginning, stand together in some file's name. */
function scoreOf(name: string, files: readonly string[]): number {
  const words = plain(name)
    .split(' ')
    .filter((word) => !common.has(word));
  for (let count = words.length; count > 0; count -= 1) {
    const start = words.slice(0, count).join(' ');
    if (start.length > 2 && files.some((file) => file.includes(` ${start} `))) return start.length;
  }
  return 0;
}
