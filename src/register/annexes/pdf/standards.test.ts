import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { signPdf } from '#register/signing/sign-pdf.ts';
import { annexContent } from '#test/annex-content.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';
import { signingTime, testIdentity } from '#test/signing-identity.ts';

/** Two languages, sections with and without rows, a number column, hyphenated words, many pages. */
function demandingContent(): AnnexContent {
  const base = annexContent({ rows: 40 });
  return {
    ...base,
    secondLanguage: 'en',
    introduction: ['Vi anlitar dessa underbiträden.', { language: 'en', text: 'We engage these sub-processors.' }],
    title: 'Förteckning över underbiträden / List of sub-processors',
    columns: [
      { key: 'number', label: 'Nr' },
      { key: 'name', label: 'Underbiträde / Sub-processor' },
      { key: 'country', label: 'Land / Country' },
      { key: 'purpose', label: 'Ändamål' },
      { key: 'purpose.en', label: 'Purpose' },
    ],
    rows: base.rows.map(({ subProcessor = '', purpose = '' }, index) => ({
      number: String(index + 1),
      name: subProcessor,
      country: 'Sverige',
      purpose: `${purpose}, se personuppgiftsbiträdesavtalsförteckningsbilageuppdateringsrutinbeskrivningsmall`,
      'purpose.en': 'Operation of the service',
    })),
    sections: [
      {
        key: 'former',
        heading: 'Tidigare underbiträden / Former sub-processors',
        columns: [
          { key: 'name', label: 'Underbiträde' },
          { key: 'ended', label: 'Upphörde' },
        ],
        rows: Array.from({ length: 30 }, (_, index) => ({ name: `Äldre ${index + 1} AB`, ended: '2026-05-31' })),
      },
      { key: 'changes', heading: 'Ändringar', columns: [{ key: 'date', label: 'Datum' }, { key: 'change', label: 'Ändring' }], rows: [] }, // prettier-ignore
    ],
    supersedes: { number: '2025-003', issuedAt: '2025-03-01T08:00:00.000Z' },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'bilaga-standards-'));
const path = join(folder, 'annex.pdf');
let raw = '';
/** Every object in plain text, by qpdf. */
let plain = '';

beforeAll(async () => {
  const unsigned = await renderPdf(demandingContent(), { signatureField: true, accentColour: '#8a1c4b' });
  const pdf = await signPdf(unsigned, await testIdentity(), { time: signingTime, language: 'sv', certifies: true });
  writeFileSync(path, pdf);
  raw = Buffer.from(pdf).toString('utf8');
  if (hasProgram('qpdf')) {
    runProgram('qpdf', ['--qdf', '--object-streams=disable', path, `${path}.qdf`]);
    plain = readFileSync(`${path}.qdf`, 'latin1');
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const between = (start: string, end: string): string => raw.split(start)[1]?.split(end)[0] ?? '';

describe('what PDF/A-3a (ISO 19005-3) demands and can be read back', () => {
  it('identifies itself, in metadata that say the same as the document information (6.6.4, 6.6.3)', () => {
    expect(raw).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(raw).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(between('<xmp:CreateDate>', '</xmp:CreateDate>')).toBe('2026-11-01T12:30:00Z');
    expect(raw).toContain('/CreationDate (D:20261101123000Z)');
    expect(raw).toMatch(/<\?xpacket begin=/);
  });

  it('has a colour profile, no encryption, no scripts and no actions (6.2.3, 6.1.3, 6.5.1)', () => {
    expect(raw).toMatch(/\/S \/GTS_PDFA1/);
    expect(raw).toMatch(/\/DestOutputProfile \d+ 0 R/);
    expect(raw).toMatch(/\/ID \[/);
    for (const forbidden of [
      '/Encrypt',
      '/JavaScript',
      '/JS ',
      '/AA ',
      '/OpenAction',
      '/Launch',
      '/XFA',
      '/NeedAppearances true',
    ])
      // prettier-ignore
      expect(raw).not.toContain(forbidden);
  });

  it('says what the attached file is to the document (6.8)', () => {
    expect(raw).toMatch(/\/AFRelationship \/Data/);
    expect(raw).toMatch(/\/AF \[/);
    expect(raw).toMatch(/\/Subtype \/application#2Fjson/);
  });

  it('has nothing but DocMDP among its permissions, and no digest with it (6.1.12)', () => {
    expect(raw).toMatch(/\/Perms\s*<<\s*\/DocMDP \d+ 0 R\s*>>/);
    expect(raw).not.toMatch(/\/DigestMethod|\/DigestLocation|\/DigestValue/);
  });

  it.skipIf(!hasProgram('pdffonts'))('embeds every font, those of the signature too, with Unicode (6.2.11)', () => {
    const fonts = runProgram('pdffonts', [path]).output.trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThanOrEqual(4);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+\S+ .* yes yes yes /);
  });
});

describe('what PDF/UA-1 (ISO 14289-1) demands and can be read back', () => {
  it('identifies itself, shows its title and says its language (5, 7.1, 7.2)', () => {
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(raw).toMatch(/\/DisplayDocTitle true/);
    expect(raw).toMatch(/\/Marked true/);
    expect(raw).toContain('/Lang (sv-SE)');
  });

  it('says which cells and paragraphs are in the second language (7.2)', () => {
    // The label, the cells, and one of two paragraphs of the introduction.
    expect(raw.match(/\/Lang \(en-GB\)/g)).toHaveLength(1 + 40 + 1);
  });

  it('reads each page in the order of its structure (7.18.3)', () => {
    const pages = raw.match(/\/Type \/Page\n/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    // The page of the signature stands twice: as it was, and with the signature.
    expect(raw.match(/\/Tabs \/S\b/g)?.length).toBe(pages);
  });

  it.skipIf(!hasProgram('pdfinfo'))('has headings in order, and tables whose rows have as many cells as columns (7.4, 7.5)', () => {
    const { output } = runProgram('pdfinfo', ['-struct', path]);
    const headings = [...output.matchAll(/^ *(H\d)\b/gm)].map(([, level]) => level);
    expect(headings).toEqual(['H1', 'H2', 'H2']);
    const tables = output.split(/^ *Table\b/m).slice(1).map((table) => table.split(/^ *TR\b/m).slice(1).map(cellsOf)); // prettier-ignore
    expect(tables.map((rows) => rows.length)).toEqual([41, 31, 2]);
    expect(tables.map((rows) => new Set(rows))).toEqual([new Set([5]), new Set([2]), new Set([2])]);
  }); // prettier-ignore

  it.skipIf(!hasProgram('pdfinfo'))('gives every header cell its scope: the name and not the number is what a row is about', () => {
    const { output } = runProgram('pdfinfo', ['-struct-text', path]);
    expect(output.match(/^ *TH\b/gm)?.length).toBe(output.match(/\/Scope \/(?:Column|Row)/g)?.length);
    expect(output.match(/\/Scope \/Row\s+"(?:\d+ |Äldre)/g)).toHaveLength(40 + 30);
    expect(output).toContain('"Ersätter bilaga 2025-003"');
  }); // prettier-ignore

  it.skipIf(!hasProgram('qpdf'))('marks everything that is drawn as content or artifact (7.1)', () => {
    const streams = [...plain.matchAll(/stream\n(.*?)\nendstream/gs)].map(([, data]) => data ?? '').filter((data) => data.includes(' BDC')); // prettier-ignore
    expect(streams.length).toBeGreaterThan(3);
    for (const data of streams) {
      let depth = 0;
      for (const line of data.split('\n')) {
        if (/ (?:BDC|BMC)$/.test(line)) depth += 1;
        if (line === 'EMC') depth -= 1;
        if (/ (?:Tj|TJ|Do|re|l)$|^[SfB]\*?$/.test(line)) expect([line, depth > 0]).toEqual([line, true]);
      }
      expect(depth).toBe(0);
    }
  });

  it.skipIf(!hasProgram('pdftotext'))('tells readers of the text that a broken word goes on (ISO 32000-1, 14.8.2.2.3)', () => {
    const { output } = runProgram('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']);
    expect(output).toContain('\u00ad');
    expect(output).not.toContain('\u2010');
    expect(output.replaceAll(/[\s\u00ad]/g, '')).toContain('personuppgiftsbiträdesavtalsförteckningsbilageuppdateringsrutinbeskrivningsmall');
  }); // prettier-ignore
});

/** Columns that the cells of a row go over. */
function cellsOf(row: string): number {
  const cells = row.split(/^ *(?:TH|TD)\b/m).slice(1);
  return cells.reduce((sum, cell) => sum + Number(/\/ColSpan (\d+)/.exec(cell)?.[1] ?? 1), 0);
}
