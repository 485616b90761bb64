import { beforeAll, describe, expect, it } from 'vitest';
import { AnnexDocument } from '#register/annexes/pdf/annex-document.ts';
import { columnWidths } from '#register/annexes/pdf/column-widths.ts';
import { fontFiles } from '#register/annexes/pdf/font-files.ts';
import { textArea } from '#register/annexes/pdf/printer.ts';
import { tableColumns } from '#register/annexes/pdf/table-column.ts';
import { Typesetter } from '#register/annexes/pdf/typesetter.ts';

let setter: Typesetter;

beforeAll(async () => {
  const now = new Date('2026-11-01');
  const info = { Title: '', Author: '', Subject: '', Creator: '', Producer: '', CreationDate: now, ModDate: now };
  const document = new AnnexDocument(await fontFiles(), info, 'sv-SE');
  setter = new Typesetter(document, textArea('landscape'), { language: 'sv', accentColour: null });
});

const long =
  'Drift och lagring av tjänsten i datacenter inom EU, inklusive säkerhetskopiering och återställningstester, ärendehantering och felsökning i kundens miljö på kundens begäran';

function widthsOf(labels: readonly string[], rows: readonly (readonly string[])[]): number[] {
  return columnWidths(setter, tableColumns(labels.map((label) => ({ label }))), rows);
}

describe('the widths of columns', () => {
  it('fill the page, and give short texts no more than long ones', () => {
    const widths = widthsOf(
      ['Nr', 'Sedan', 'Land', 'Ändamål', 'Åtgärder'],
      [['1', '2024-03-01', 'Sverige', long, long]],
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(setter.width, 3);
    const [number = 0, since = 0, country = 0, purpose = 0, measures = 0] = widths;
    for (const short of [number, since, country]) expect(short).toBeLessThan(70);
    for (const wide of [purpose, measures]) expect(wide).toBeGreaterThan(220);
  });

  it('leave room for every date and number, however many columns there are', () => {
    const labels = ['Nr', 'Org.nr', 'Sedan', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const row = ['1', '559000-0101', '2024-03-01', ...labels.slice(3).map(() => long)];
    const columns = tableColumns(labels.map((label) => ({ label })));
    const widths = widthsOf(labels, [row]);
    for (const [index, column] of columns.entries()) {
      if (index > 2) continue;
      const width = (widths[index] ?? 0) - 9;
      expect(setter.lines(row[index] ?? '', column.style, width)).toEqual([row[index]]);
    }
  });

  it('do not grow with one enormous word', () => {
    const rows = Array.from({ length: 20 }, (_, index) => [index === 7 ? 'x'.repeat(400) : 'Ek AB', long, long]);
    const [first = 0] = widthsOf(['Namn', 'Ändamål', 'Uppgifter'], rows);
    expect(first).toBeLessThan(setter.width / 2.5);
  });

  it('keep the lines of an address', () => {
    const address = 'Beispielstraße 114\n80000 München';
    const labels = ['Nr', 'Namn', 'Org.nr', 'Adress', 'Behandling', 'Plats', 'Åtgärder'];
    const row = ['1', 'Fjällmoln AB', '559000-0101', address, `${long}\n${long}`, 'Sverige', long];
    const width = (widthsOf(labels, [row])[3] ?? 0) - 14;
    const [, , , column] = tableColumns(labels.map((label) => ({ label })));
    if (!column) throw new Error('no column');
    expect(setter.lines(address, column.style, width)).toEqual(address.split('\n'));
  });
});
