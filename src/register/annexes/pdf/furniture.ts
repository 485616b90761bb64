import type { AnnexContent } from '#shared/model/annex-content.ts';
import type { WindowLanguage } from '#shared/model/languages.ts';
import { translate, type MessageKey, type MessageValues } from '#shared/messages/translate.ts';
import type { Sheet } from '#register/annexes/pdf/sheet.ts';
import { color, style } from '#register/annexes/pdf/styles.ts';

type FurnitureKey = MessageKey extends infer K ? (K extends `annex.pdf.${infer Name}` ? Name : never) : never;

/** The texts that the renderer adds to the content, in the annex's language; English where no catalogue exists yet. */
export interface Furniture {
  readonly text: (key: FurnitureKey, values?: MessageValues) => string;
  readonly numbered: (number: string) => string;
}

export function furnitureOf(content: AnnexContent): Furniture {
  const language: WindowLanguage = content.language === 'sv' ? 'sv' : 'en';
  const text = (key: FurnitureKey, values: MessageValues = {}): string =>
    translate(language, `annex.pdf.${key}`, values);
  return { text, numbered: (number) => text('number', { number }) };
}

const headerY = 30;
const footerY = 40;

/** Running header (from page 2 on) and footer of every page, once the number of pages is known. */
export function printFurniture(sheet: Sheet, content: AnnexContent, furniture: Furniture): void {
  const { start, count } = sheet.document.bufferedPageRange();
  const numbered = content.number === null ? [] : [furniture.numbered(content.number)];
  const title = [...numbered, content.title].join(' · ');
  const state = furniture.text('state', {
    date: content.asOf,
    number: String(content.revision.number),
    hash: content.revision.hash.slice(0, 8),
  });
  for (let index = 0; index < count; index += 1) {
    const page = sheet.document.switchToPage(start + index);
    if (index > 0) {
      pagination(sheet, title, content.organisation.name, headerY);
      sheet.rule(headerY + 15, color.rule, 0.5);
    }
    const top = page.height - footerY;
    sheet.rule(top - 5, color.rule, 0.5);
    const position = furniture.text('page', { page: String(index + 1), pages: String(count) });
    pagination(sheet, `${[content.organisation.name, ...numbered].join(' · ')} · ${state}`, position, top);
  }
}

function pagination(sheet: Sheet, left: string, right: string, y: number): void {
  const rightText = fitted(sheet, right, sheet.width / 2);
  const rightWidth = sheet.type.width(rightText, style.small);
  sheet.artifact('Pagination', () => {
    sheet.print(fitted(sheet, left, sheet.width - rightWidth - 12), sheet.left, y, style.small);
    sheet.print(rightText, sheet.left + sheet.width - rightWidth, y, style.small);
  });
}

/** Repeated page furniture is one line; what it shortens stands in full in the title block. */
function fitted(sheet: Sheet, text: string, width: number): string {
  const [first = '', ...rest] = sheet.lines(
    sheet.type.printable(text, 0).replaceAll('\n', ' '),
    width - 8,
    style.small,
  );
  return rest.length === 0 ? first : `${first.replace(/[\s·]+$/, '')} …`;
}
