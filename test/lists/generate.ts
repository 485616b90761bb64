import fc from 'fast-check';
import type { Triple } from '#test/lists/fixtures.ts';

const syllable = fc.constantFrom(
  'brän',
  'kyr',
  'lum',
  'cirr',
  'nord',
  'vik',
  'täll',
  'hult',
  'grön',
  'sta',
  'ör',
  'molk',
  'penn',
  'wold',
  'kva',
  'rex',
);
const invented = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((parts) => {
  const word = parts.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
});
const name = fc.oneof(
  invented,
  fc
    .tuple(invented, fc.constantFrom('AB', 'Inc.', 'GmbH', 'Oy', 'A/S', 'B.V.', 'Pty Ltd', 'LLC', 'AB (publ)'))
    .map(([stem, form]) => `${stem} ${form}`),
  fc.constantFrom('IT-drift', 'SMS', 'Betaltjänst', 'Customer support', 'Inkasso'),
);
const purpose = fc
  .tuple(
    fc.constantFrom(
      'Drift',
      'Lagring',
      'Utskick av e-post',
      'Felsökning',
      'Customer support',
      'Säkerhetskopiering',
      'Payments',
      'Analys',
    ),
    fc.constantFrom(
      '',
      ' av tjänsten',
      ' (USA, standardavtalsklausuler)',
      ' of the service, day and night',
      ', "enligt avtal"',
      ' & underhåll',
    ),
  )
  .map((parts) => parts.join(''));
const datum = fc.constantFrom(
  'Namn',
  'E-postadress',
  'IP-adress',
  'Telefonnummer',
  'User name',
  'Payment details',
  'Loggar',
  'Personnummer',
);
const personalData = fc.uniqueArray(datum, { minLength: 1, maxLength: 4 }).map((data) => data.join(', '));

export const triples: fc.Arbitrary<Triple[]> = fc.array(fc.tuple(name, purpose, personalData), {
  minLength: 2,
  maxLength: 25,
});

const paragraph = fc.constantFrom(
  'Vi anlitar underbiträden för att leverera tjänsten. Listan uppdateras löpande.',
  'For business reasons some sub-processors are given as a category.',
  'Exempelbolaget AB är personuppgiftsbiträde åt sina kunder.',
  'Our sub-processors',
  'Hoppa till innehållet\nProdukt\nPriser\nOm oss',
  'Home\nPricing\nContact',
);
const footer = fc.constantFrom(
  'Senast uppdaterad: 2026-03-01',
  'Last updated: 1 March 2026',
  '© 2026 Exempelbolaget AB. Alla rättigheter förbehållna.',
  'Kontakta oss på dso@exempelbolaget.example om du har frågor.',
  'Produkt\nPriser\nKarriär',
  'Exempelbolaget AB\nStorgatan 1\n111 22 Stockholm',
  'Vi använder cookies.\nAcceptera alla\nAvvisa',
  'About us\nCareers\nPrivacy policy',
);

export interface Page {
  readonly before: string;
  readonly after: string;
}

/** What stands around a list on a page. */
export const page: fc.Arbitrary<Page> = fc.record({
  before: fc.array(paragraph, { maxLength: 4 }).map((parts) => parts.map((part) => `${part}\n\n`).join('')),
  after: fc.array(footer, { maxLength: 4 }).map((parts) => parts.map((part) => `\n\n${part}`).join('')),
});

const labels = ['Underbiträde', 'Ändamål', 'Personuppgifter'] as const;

function delimited(rows: readonly Triple[], delimiter: string): string {
  const quoted = (cell: string) => (/[",;\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [labels, ...rows].map((row) => row.map(quoted).join(delimiter)).join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function table(rows: readonly Triple[]): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${row(labels, 'th')}${rows.map((cells) => row(cells, 'td')).join('\n')}</table>`;
}

/** The ways to write rows down, each with a page around it. */
export const printers: Readonly<Record<string, (rows: readonly Triple[], around: Page) => string>> = {
  blocks: (rows, { before, after }) =>
    `${before}${[labels, ...rows].map((row) => row.join('\n')).join('\n\n')}${after}`,
  'blocks with a header on one line': (rows, { before, after }) =>
    `${before}${labels.join('\t')}\n\n${rows.map((row) => row.join('\n')).join('\n\n')}${after}`,
  'lines alone': (rows, { before, after }) =>
    `${before}${[labels, ...rows].map((row) => row.join('\n\n')).join('\n\n')}${after}`,
  'double blank lines': (rows, { before, after }) =>
    `${before}${[labels, ...rows].map((row) => row.join('\n\n')).join('\n\n\n')}\n${after}`,
  'no blank lines': (rows, { before, after }) =>
    `${before}${[labels, ...rows].map((row) => row.join('\n')).join('\n')}${after}`,
  tabs: (rows, { before, after }) => `${before}${[labels, ...rows].map((row) => row.join('\t')).join('\n')}${after}`,
  cards: (rows, { before, after }) =>
    `${before}${rows.map(([vendor, why, data]) => `${vendor}\nÄndamål: ${why}\nPersonuppgifter: ${data}`).join('\n\n')}${after}`,
  semicolons: (rows) => delimited(rows, ';'),
  commas: (rows) => delimited(rows, ','),
  'an HTML page': (rows, { before, after }) =>
    `<html><body><p>${escaped(before)}</p>${table(rows)}<p>${escaped(after)}</p></body></html>`,
  Markdown: (rows, { before, after }) =>
    `${before}| ${labels.join(' | ')} |\n|---|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n${after}`,
};

/** Pieces of lists, pages and formats in any order: what no reader may choke on. */
export const debris: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          '\n',
          '\n\n',
          '\r\n',
          '\t',
          ';',
          ',',
          '|',
          '"',
          ' ',
          '  ',
          ' – ',
          ': ',
          '(',
          ')',
          '\u00A0',
          '\u200B',
          '•',
        ),
      },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          'Underbiträde',
          'Ändamål',
          'Personuppgifter',
          'Purpose:',
          'Land',
          'Lumen AB',
          'Drift',
          'Namn',
          'e-post',
          'Sverige',
          'Kontakta oss',
          '© 2026',
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '<table>',
          '</table>',
          '<tr>',
          '<td>',
          '<td rowspan=3 colspan=2>',
          '<th>',
          '<p>',
          '<br>',
          '<!--',
          '<script>',
          '<ul><li>',
          '<div',
          '>',
          '="',
          '</',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.join(''));
