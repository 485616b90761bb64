import type { SampleText } from '#resources/sample/agreement-texts/shape.ts';
import type { ChecklistPoint } from '#shared/model/agreement.ts';
import { lineHeight, lineLetters, pageHeight, type PrintedLine } from '#register/sample/plain-pdf.ts';

/** The text of a document as it is set on pages. */
export interface TypesetPaper {
  readonly pages: readonly (readonly PrintedLine[])[];
  /** Clause and page where each point of GDPR art. 28(3) and 28(4) is stated. */
  readonly places: ReadonlyMap<ChecklistPoint, string>;
}

export interface PaperHead {
  readonly title: string;
  /** Under the title: `[what, value]`. */
  readonly facts: readonly (readonly [string, string])[];
}

/** At the head of each document: nobody shall take it for a real one. */
const warning = [
  'EXEMPEL – INTE ETT AVTAL / SAMPLE – NOT AN AGREEMENT',
  'Parterna är påhittade. / The parties are invented.',
] as const;

/** Sets a text, numbered; `lacking` are points whose paragraphs the agreement does not have. */
export function typesetPaper(
  head: PaperHead,
  { language, sections }: SampleText,
  lacking: readonly ChecklistPoint[],
): TypesetPaper {
  const setter = new Setter();
  for (const text of warning) setter.put({ style: 'small', text });
  setter.gap();
  setter.put({ style: 'title', text: head.title });
  for (const [what, value] of head.facts) setter.put({ style: 'body', text: `${what}: ${value}` });
  const places = new Map<ChecklistPoint, string>();
  const kept = sections.map(({ heading, paragraphs }) => ({
    heading,
    paragraphs: paragraphs.filter(({ point }) => point === undefined || !lacking.includes(point)),
  }));
  for (const [section, { heading, paragraphs }] of kept.filter((one) => one.paragraphs.length > 0).entries()) {
    setter.keep(5);
    setter.gap();
    setter.put({ style: 'heading', text: `${section + 1}. ${heading}` });
    for (const [paragraph, { point, text }] of paragraphs.entries()) {
      const clause = `${section + 1}.${paragraph + 1}`;
      const lines = wrapped(`${clause}  ${text}`);
      setter.keep(lines.length);
      const page = language === 'sv' ? `s. ${setter.pages.length}` : `p. ${setter.pages.length}`;
      if (point !== undefined) places.set(point, `§ ${clause}, ${page}`);
      for (const line of lines) setter.put({ style: 'body', text: line });
    }
  }
  return { pages: setter.pages, places };
}

/** Lines of at most `lineLetters`. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.pop();
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line === undefined || longer.length <= lineLetters) lines.push(longer);
    else lines.push(line, word);
  }
  return lines;
}

const body = (text: string): PrintedLine => ({ style: 'body', text });

/** Puts lines on pages one after another. */
class Setter {
  readonly pages: PrintedLine[][] = [[]];
  #left = pageHeight;

  put(line: PrintedLine): void {
    if (lineHeight(line) > this.#left) this.#turn();
    this.#left -= lineHeight(line);
    this.pages.at(-1)?.push(line);
  }

  gap(): void {
    if (this.#left < pageHeight) this.put(body(''));
  }

  /** Begins a new page where so many lines of the body do not fit on this one. */
  keep(lines: number): void {
    if (lines * lineHeight(body('')) > this.#left) this.#turn();
  }

  #turn(): void {
    this.pages.push([]);
    this.#left = pageHeight;
  }
}
