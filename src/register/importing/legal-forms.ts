/**
 * Legal forms of companies, each with the spellings that mean the same form. Spellings are compared with points and
 * slashes removed ("S.p.A." → "SpA"). The first spelling is the form's name here.
 */
const forms: readonly (readonly string[])[] = [
  ['AB', 'Aktiebolag', 'Aktiebolaget', 'Abp'],
  ['HB', 'Handelsbolag'],
  ['KB', 'Kommanditbolag'],
  ['EkFör', 'ek för', 'ekonomisk förening'],
  ['AS', 'ASA', 'Aksjeselskap'],
  ['ApS', 'Anpartsselskab'],
  ['Oy', 'Oyj', 'Osakeyhtiö'],
  ['ehf', 'hf'],
  ['OÜ'],
  ['SIA'],
  ['UAB'],
  ['GmbH', 'gGmbH', 'mbH', 'GesmbH'],
  ['AG', 'KGaA'],
  ['KG', 'GmbH & Co KG', 'GmbH and Co KG'],
  ['UG', 'UG (haftungsbeschränkt)', 'UG haftungsbeschränkt'],
  ['SE'],
  ['BV', 'Besloten Vennootschap'],
  ['NV'],
  ['BVBA', 'SPRL', 'SRL/BV'],
  ['SA', 'Société Anonyme'],
  ['SAS', 'SASU'],
  ['SARL', 'Sàrl'],
  ['SpA'],
  ['Srl', 'Srls'],
  ['SL', 'SLU'],
  ['Lda', 'Ltda', 'Limitada'],
  ['spzoo', 'sp z oo', 'spółka zoo'],
  ['sro'],
  ['doo'],
  ['Kft'],
  ['Zrt', 'Nyrt'],
  ['EOOD', 'OOD'],
  ['Inc', 'Incorporated'],
  ['LLC'],
  ['LP'],
  ['LLP'],
  ['Corp', 'Corporation'],
  ['Co', 'Company'],
  ['Ltd', 'Limited', 'Co Ltd'],
  ['PLC', 'Public Limited Company'],
  ['DAC', 'Designated Activity Company'],
  ['UC', 'Unlimited Company', 'ULC'],
  ['Pty Ltd', 'Pty Limited', 'Proprietary Limited'],
  ['Pvt Ltd', 'Private Limited', 'Pvt Limited', 'Private Ltd'],
  ['Pte Ltd', 'Pte', 'Pte Limited'],
  ['Sdn Bhd'],
  ['KK', 'Kabushiki Kaisha', 'GK'],
  ['FZE', 'FZ-LLC', 'FZCO'],
];

/** Forms whose lower-case spelling is an ordinary word or could be one: they must be written with a capital. */
const capitalOnly = new Set([
  'as',
  'se',
  'sa',
  'sl',
  'co',
  'company',
  'limited',
  'lp',
  'ag',
  'kg',
  'hb',
  'kb',
  'uc',
  'ug',
  'sas',
  'corporation',
  'hf',
  'gk',
  'kk',
  'nv',
  'sia',
]);

const byWords = new Map<string, string>();
for (const [name = '', ...others] of forms) {
  for (const spelling of [name, ...others]) byWords.set(spelling.toLowerCase(), name);
}

export interface NameParts {
  /** The name without its legal form. */
  readonly stem: string;
  readonly form: string | null;
}

/** Cuts the legal form off a name: "AB Brännkyrka Drift (publ)" → "Brännkyrka Drift", AB. */
export function splitLegalForm(name: string): NameParts {
  const plain = name
    .slice(0, 500)
    .replace(/\((?:publ|svb)\.?\)/giu, ' ')
    .replace(/(?<=\p{L})[./](?=\p{L})/gu, '')
    .replace(/[.,]/gu, ' ');
  const words = plain.split(/\s+/u).filter((word) => word !== '');
  let form: string | null = null;
  let end = words.length;
  for (let length = longestForm(words, end); length > 0; length = longestForm(words, end)) {
    form = formOf(words.slice(end - length, end)) ?? form;
    end -= length;
  }
  if (end > 1 && (words[0] === 'AB' || words[0] === 'Aktiebolaget') && form === null) {
    return { stem: words.slice(1, end).join(' '), form: 'AB' };
  }
  return { stem: words.slice(0, end).join(' '), form };
}

/** How many words before `end` are a legal form; 0 when none, and never the whole name. */
function longestForm(words: readonly string[], end: number): number {
  for (let length = 4; length > 0; length -= 1) {
    if (end - length >= 1 && formOf(words.slice(end - length, end)) !== null) return length;
  }
  return 0;
}

function formOf(words: readonly string[]): string | null {
  const spelling = words.join(' ');
  const folded = spelling.toLowerCase();
  if (capitalOnly.has(folded) && spelling === folded) return null;
  return byWords.get(folded) ?? null;
}

/** The legal form anywhere after the first word: "Lumen Cloud AB, Sverige", "Cirrus Inc. (tidigare Nimbus)". */
export function hasLegalForm(name: string): boolean {
  if (splitLegalForm(name).form !== null) return true;
  return name
    .slice(0, 500)
    .split(/[,(]|\s[–—-]\s/u)
    .some((part) => splitLegalForm(part.replace(/\)\s*$/u, '')).form !== null);
}
