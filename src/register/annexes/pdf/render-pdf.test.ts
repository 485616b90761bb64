import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '#register/annexes/pdf/render-pdf.ts';
import { extractAttachment } from '#register/signing/attachments.ts';
import { annexContent } from '#test/annex-content.ts';
import { hasProgram, runProgram } from '#test/independent-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'bilaga-pdf-'));
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function saved(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function printedText(name: string, bytes: Uint8Array): string {
  return runProgram('pdftotext', ['-layout', '-enc', 'UTF-8', saved(name, bytes), '-']).output;
}

/** pdftotext sets columns side by side; without spaces the words of one cell still follow each other. */
const squeezed = (value: string): string => value.replaceAll(/\s/g, '');

describe('the annex as PDF', () => {
  it('carries its own content as annex.json, byte for byte what the register composed', async () => {
    const content = annexContent({ title: 'Underbiträden & <"risker">' });
    const attached = extractAttachment(await renderPdf(content), 'annex.json');
    expect(JSON.parse(new TextDecoder().decode(attached ?? new Uint8Array()))).toEqual(content);
  });

  it('gives the same bytes for the same content, also when two are made at once', async () => {
    const [one, two, other] = await Promise.all([
      renderPdf(annexContent({ rows: 30 })),
      renderPdf(annexContent({ rows: 30 })),
      renderPdf(annexContent({ rows: 30, language: 'en' })),
    ]);
    expect(Buffer.compare(one, two)).toBe(0);
    expect(Buffer.compare(one, other)).not.toBe(0);
  });

  it('claims PDF/A-3a and PDF/UA, is tagged and says its language', async () => {
    const pdf = text(await renderPdf(annexContent()));
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    for (const part of [
      '<pdfaid:part>3</pdfaid:part>',
      '<pdfaid:conformance>A</pdfaid:conformance>',
      '<pdfuaid:part>1</pdfuaid:part>',
      '/Lang (sv-SE)',
      '/Marked true',
      '/AFRelationship /Data',
      '/GTS_PDFA1',
    ])
      expect(pdf).toContain(part);
    for (const role of ['Document', 'H1', 'P', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD'])
      expect(pdf).toContain(`/S /${role}\n`);
  });

  it('escapes names in the XMP packet, so that an ampersand does not break the file', async () => {
    const pdf = Buffer.from(
      await renderPdf(
        annexContent({ title: 'A & B <C>', organisation: { name: 'Å & "Ö" AB', registrationNumber: '', address: '' } }),
      ),
    ).toString('utf8');
    expect(pdf).toContain('A &amp; B &lt;C&gt;');
    expect(pdf).toContain('<rdf:li>Å &amp; &quot;Ö&quot; AB</rdf:li>');
  });

  it('lays four columns out in landscape and three in portrait', async () => {
    expect(text(await renderPdf(annexContent()))).toContain('/MediaBox [0 0 595.28 841.89]');
    expect(text(await renderPdf(annexContent({ profile: 'annex-iv' })))).toContain('/MediaBox [0 0 841.89 595.28]');
  });

  it('counts no column of figures or single words as one that needs a wide page', async () => {
    const content = annexContent({ rows: 20 });
    const columns = [
      { key: 'number', label: 'Nr' },
      ...content.columns,
      { key: 'country', label: 'Land' },
      { key: 'since', label: 'Sedan' },
    ];
    const rows = content.rows.map((row, index) => ({ ...row, number: String(index + 1), country: 'Sverige', since: '2024-03-01' })); // prettier-ignore
    expect(text(await renderPdf({ ...content, columns, rows }))).toContain('/MediaBox [0 0 595.28 841.89]');
  });

  it('repeats the table’s header on every page as an artifact and tags it once', async () => {
    const pdf = text(await renderPdf(annexContent({ rows: 60 })));
    expect(pdf.match(/\/Type \/Page\n/g)?.length).toBeGreaterThan(2);
    expect(pdf.match(/\/Scope \/Column/g)).toHaveLength(3);
    expect(pdf.match(/\/Scope \/Row/g)).toHaveLength(60);
  });

  it('stops when it is cancelled, and tells how far it has come', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const onProgress = (done: number): void => {
      seen.push(done);
      if (done >= 50) stop.abort();
    };
    await expect(renderPdf(annexContent({ rows: 300 }), { signal: stop.signal, onProgress })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(seen).toEqual([0, 25, 50]);
  });

  it('prints an empty list as one', async () => {
    await expect(renderPdf(annexContent({ rows: 0 }))).resolves.toBeInstanceOf(Uint8Array);
  });
});

describe('text that does not reach the paper', () => {
  it.each([
    ['an emoji', 'Moln 🔐 lagring', '🔐', 'U+1F510'],
    ['Chinese', '云 Hosting', '云', 'U+4E91'],
    ['Arabic, which would come out in the wrong order', 'شركة', 'ش', 'U+0634'],
    ['a control character', 'a\u0007b', '', 'U+0007'],
    ['a direction override', 'a\u202eb', '', 'U+202E'],
  ])('is an error that names the row and the character: %s', async (_what, subProcessor, character, code) => {
    const content = annexContent({ rows: 2 });
    content.rows[1] = { subProcessor, purpose: 'x', personalData: 'y' };
    await expect(renderPdf(content)).rejects.toMatchObject({
      code: 'ANNEX_CHARACTER_MISSING',
      values: { row: 2, character, code },
    });
  });

  it('is an error when a row of a section has a text that no column shows', async () => {
    const columns = [{ key: 'name', label: 'Underbiträde' }];
    const section = { key: 'former', heading: 'Tidigare', columns, rows: [{ name: 'Äldre AB', ended: '2026-05-31' }] };
    await expect(renderPdf(annexContent({ sections: [section] }))).rejects.toMatchObject({
      code: 'ANNEX_TEXT_LOST',
      values: { text: '2026-05-31' },
    });
  });

  it('is an error when a row has a text that no column shows', async () => {
    const content = annexContent({ rows: 1 });
    content.rows[0] = { ...content.rows[0], retention: 'tio år' };
    await expect(renderPdf(content)).rejects.toMatchObject({ code: 'ANNEX_TEXT_LOST', values: { text: 'tio år' } });
  });
});

describe.skipIf(!hasProgram('pdftotext'))('read back by pdftotext', () => {
  it('has every row of 300 in order, and page n of N', async () => {
    const printed = printedText('300.pdf', await renderPdf(annexContent({ rows: 300 })));
    const found = [...printed.matchAll(/^ *(\d+) (?=Fjäll|Pingvin|Grün|Łąka|Ελαία|Hafnar|Tähti)/gm)].map(([, number]) =>
      Number(number),
    );
    expect(found).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    const pages = printed.split('\f').length - 1;
    expect(printed).toContain(`Sida ${pages} av ${pages}`);
  });

  it('names organisation, customer, number, date, revision and the whole hash', async () => {
    const content = annexContent({ language: 'en' });
    const printed = printedText('facts.pdf', await renderPdf(content));
    for (const fact of [
      'Norrskog Systems AB',
      'Åsele Vård & Omsorg AB',
      'Annex 2026-014',
      '2026-11-01',
      'Register revision 42 (3f9a2c71)',
      'PUB-2025/117',
      content.revision.hash,
    ])
      expect(printed).toContain(fact);
  });

  it('has a row that is taller than a page, whole', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `ord${index}`).join(' ');
    const content = annexContent({ rows: 2 });
    content.rows[0] = { subProcessor: 'Lång AB', purpose: words, personalData: 'x' };
    const printed = printedText('tall.pdf', await renderPdf(content));
    expect([...printed.matchAll(/ord(\d+)/g)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: 3000 }, (_, index) => index),
    );
    expect(printed).toContain('2 Pingvin');
    expect(text(readFileSync(join(folder, 'tall.pdf'))).match(/\/S \/TR\n/g)).toHaveLength(3);
  });

  it.each(['list', 'annex-iv'] as const)('has rows of about the height of a page whole: %s', async (profile) => {
    const content = annexContent({ rows: 60, profile });
    const key = content.columns.at(-1)?.key ?? '';
    for (const [index, row] of content.rows.entries())
      row[key] = Array.from({ length: index + 1 }, (_, line) => `r${index}l${line}`).join('\n');
    const printed = printedText('heights.pdf', await renderPdf(content));
    const found = [...printed.matchAll(/r\d+l\d+/g)].map(([word]) => word);
    expect(found).toEqual(content.rows.flatMap((row) => (row[key] ?? '').split('\n')));
  });

  it('keeps the heading of a section, its labels and its first row on one page, wherever they come to stand', async () => {
    const columns = [
      { key: 'name', label: 'Namn' },
      { key: 'ended', label: 'Upphörde' },
    ];
    const sections = [
      { key: 'former', heading: 'Tidigare underbiträden', columns, rows: [{ name: 'Äldre AB', ended: '2026-05-31' }] },
      { key: 'changes', heading: 'Ändringshistorik', columns, rows: [] },
    ];
    for (let rows = 8; rows < 20; rows += 1) {
      const printed = printedText('section.pdf', await renderPdf(annexContent({ rows, sections })));
      const pages = printed.split('\f');
      const former = pages.find((page) => page.includes('Tidigare underbiträden')) ?? '';
      expect(former).toMatch(/Tidigare underbiträden\s+Namn\s+Upphörde\s+Äldre AB\s+2026-05-31/);
      expect(pages.find((page) => page.includes('Ändringshistorik'))).toMatch(
        /Ändringshistorik\s+Namn\s+Upphörde\s+Inga/,
      );
    }
  });

  it('has a last note that is longer than a page, and the signature after it', async () => {
    const note = Array.from({ length: 1200 }, (_, index) => `not${index}`).join(' ');
    const pdf = await renderPdf(annexContent({ notes: [note] }), { signatureField: true });
    const printed = printedText('note.pdf', pdf);
    expect(printed.match(/not\d+/g)).toHaveLength(1200);
    expect(printed.indexOf('Undertecknat')).toBeGreaterThan(printed.indexOf('not1199'));
  });

  it('breaks a word between characters, not inside one that takes two code units', async () => {
    const content = annexContent({ rows: 1 });
    content.rows[0] = { subProcessor: 'x'.repeat(41) + '𝖠'.repeat(300), purpose: '→'.repeat(300), personalData: 'y' };
    const printed = printedText('pairs.pdf', await renderPdf(content));
    expect(printed.match(/𝖠/gu)).toHaveLength(300);
    expect(printed.match(/→/g)).toHaveLength(300);
  });

  it('has a word without break, whole, and the columns beside it', async () => {
    const token = `https://x.example/${'abcdefghij'.repeat(60)}`;
    const content = annexContent({ rows: 1 });
    content.rows[0] = { subProcessor: token, purpose: 'SYFTE', personalData: 'UPPGIFT' };
    const pdf = await renderPdf(content);
    const printed = squeezed(runProgram('pdftotext', ['-raw', saved('token.pdf', pdf), '-']).output);
    expect(printed).toContain(token);
    expect(printed).toContain('SYFTE');
    expect(printed).toContain('UPPGIFT');
  });

  it('prints Polish, Greek, Icelandic, arrows, ticks and boxes', async () => {
    const content = annexContent({ rows: 1 });
    const signs = 'Łódź Ελλάς Þór EU → US ✓ ☐ ≥ 5';
    content.rows[0] = { subProcessor: signs, purpose: 'a\u00adb\u200bc', personalData: 'e\u0301' };
    const printed = printedText('signs.pdf', await renderPdf(content));
    expect(squeezed(printed)).toContain(squeezed(signs).slice(0, 12));
    for (const sign of ['→', '✓', '☐', '≥', 'abc', 'é']) expect(printed).toContain(sign);
  });
});

describe.skipIf(!hasProgram('qpdf'))('checked by qpdf', () => {
  it.each([{ rows: 3 }, { rows: 60, language: 'en' }, { rows: 20, profile: 'annex-iv' }] as const)(
    'has no fault: %j',
    async (options) => {
      const path = saved(`qpdf-${options.rows}.pdf`, await renderPdf(annexContent(options), { signatureField: true }));
      expect(runProgram('qpdf', ['--check', path])).toMatchObject({ status: 0 });
    },
  );
});
