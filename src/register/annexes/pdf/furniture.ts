import type { ContentBlock, PageFurniture } from 'pdfmake/js/LayoutBuilder.js';
import type { AnnexContent } from '#shared/model/annex-content.ts';
import type { OutputKey } from '#shared/messages/output/en.ts';
import { outputText } from '#shared/messages/output/output-text.ts';
import type { MessageValues } from '#shared/messages/translate.ts';
import { rule } from '#register/annexes/pdf/rule.ts';
import { pageMargins, style } from '#register/annexes/pdf/styles.ts';
import type { Typesetter } from '#register/annexes/pdf/typesetter.ts';

type FurnitureKey = OutputKey extends infer K ? (K extends `annex.pdf.${infer Name}` ? Name : never) : never;

/** The texts that the renderer adds to the content, in the annex's language. */
export interface Furniture {
  readonly text: (key: FurnitureKey, values?: MessageValues) => string;
  readonly numbered: (number: string) => string;
}

export function furnitureOf(content: Pick<AnnexContent, 'language'>): Furniture {
  const text = (key: FurnitureKey, values: MessageValues = {}): string =>
    outputText(content.language, `annex.pdf.${key}`, values);
  return { text, numbered: (number) => text('number', { number }) };
}

/** The box above the title that the logo fills as far as its shape allows, in points. */
const logoBox = { top: 18, width: 170, height: 38 } as const;

/** Distances from the top of the page and of its bottom margin, in points. */
const header = { text: 30, rule: 45 } as const;
const footer = { rule: 17, text: 22 } as const;

/** What stands around the text of each page. */
export interface PageTexts {
  readonly organisation: string;
  readonly title: string;
  /** At the foot: whose it is and of which state of the register. */
  readonly about: string;
}

export function annexPageTexts(content: AnnexContent, furniture: Furniture): PageTexts {
  const organisation = content.organisation.name;
  const numbered = content.number === null ? [] : [furniture.numbered(content.number)];
  const about = [organisation, ...numbered, stateText(content, furniture)].join(' · ');
  return { organisation, title: [...numbered, content.title].join(' · '), about };
}

/** Of the register: date, revision and the beginning of its hash. */
export const stateText = ({ asOf, revision }: Pick<AnnexContent, 'asOf' | 'revision'>, { text }: Furniture): string =>
  text('state', { date: asOf, number: String(revision.number), hash: revision.hash.slice(0, 8) });

/** Running header (from page 2 on; the logo on the first) and footer of every page. */
export function pageFurniture(
  setter: Typesetter,
  { organisation, title, about }: PageTexts,
  furniture: Furniture,
  logo: Uint8Array | null,
): { readonly header: PageFurniture; readonly footer: PageFurniture } {
  const { left, right } = pageMargins;
  return {
    header: (page) =>
      page === 1
        ? logo && logoBlock(logo)
        : {
            stack: [
              opposite(setter, title, organisation),
              rule(setter.width, setter.palette.rule, 0.5, [0, header.rule - header.text - style.small.leading, 0, 0]),
            ],
            margin: [left, header.text, right, 0],
          },
    footer: (page, pages) => {
      const position = furniture.text('page', { page: String(page), pages: String(pages) });
      return {
        stack: [
          rule(setter.width, setter.palette.rule, 0.5, [0, 0, 0, footer.text - footer.rule]),
          opposite(setter, about, position),
        ],
        margin: [left, footer.rule, right, 0],
      };
    },
  };
}

/** At the right margin, where no text is. */
function logoBlock(logo: Uint8Array): ContentBlock {
  const type = logo[0] === 0xff ? 'jpeg' : 'png';
  const image = `data:image/${type};base64,${Buffer.from(logo).toString('base64')}`;
  return {
    stack: [{ image, fit: [logoBox.width, logoBox.height], alignment: 'right' }],
    margin: [pageMargins.left, logoBox.top, pageMargins.right, 0],
  };
}

/** One line of text at the left margin and one at the right. */
function opposite(setter: Typesetter, left: string, right: string): ContentBlock {
  const rightText = fitted(setter, right, setter.width / 2);
  // A hair more than the text, against rounding.
  const rightWidth = setter.type.width(rightText, style.small) + 0.01;
  const leftWidth = setter.width - rightWidth;
  const oneLine = (text: string, width: number): ContentBlock => ({
    width,
    text: setter.setLines([text], style.small),
  });
  return {
    columnGap: 0,
    columns: [oneLine(fitted(setter, left, leftWidth - 12), leftWidth), oneLine(rightText, rightWidth)],
  };
}

/** Repeated page furniture is one line; what it shortens stands in full in the title block. */
function fitted(setter: Typesetter, text: string, width: number): string {
  const printable = setter.type.printable(text, 0).replaceAll('\n', ' ');
  const [first = '', ...rest] = setter.lines(printable, style.small, width - 8);
  return rest.length === 0 ? first : `${first.replace(/[\s·]+$/, '')} …`;
}
