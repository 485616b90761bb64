import type { AnnexContent, AnnexParagraph, AnnexSection } from '#shared/model/annex-content.ts';
import { outputLocale, outputText } from '#shared/messages/output/output-text.ts';
import { RegisterError } from '#register/errors.ts';

export interface OutlineColumn {
  readonly label: string;
  /** BCP 47; the second language of a bilingual annex has columns of its own. */
  readonly language: string;
  /** Whether it only counts the rows: then the next one says what a row is about. */
  readonly counts: boolean;
}

export interface OutlineTable {
  readonly heading: string;
  readonly columns: readonly OutlineColumn[];
  /** A text per column, `\n` between paragraphs. */
  readonly rows: readonly (readonly string[])[];
}

export interface OutlineFact {
  readonly label: string;
  /** The label with its colon, as the language writes it. */
  readonly lead: string;
  readonly lines: readonly string[];
}

export interface OutlineParagraph {
  readonly text: string;
  /** BCP 47; null: that of the annex. */
  readonly language: string | null;
}

const paragraphOf = (paragraph: AnnexParagraph): OutlineParagraph =>
  typeof paragraph === 'string'
    ? { text: paragraph, language: null }
    : { text: paragraph.text, language: outputLocale(paragraph.language) };

/** What an annex says, in the order in which it is read; the formats for people are made from it. */
export interface AnnexOutline {
  /** BCP 47. */
  readonly language: string;
  /** Such as "Annex 2026-014"; null in a draft. */
  readonly numbered: string | null;
  readonly title: string;
  /** Whose it is, for whom, and of which state of the register. */
  readonly facts: readonly OutlineFact[];
  readonly introduction: readonly OutlineParagraph[];
  readonly table: OutlineTable;
  readonly sections: readonly OutlineTable[];
  readonly notes: readonly OutlineParagraph[];
  /** What stands in a table without rows. */
  readonly none: string;
}

/** Throws RegisterError ANNEX_TEXT_LOST when a row has a text that no column shows. */
export function annexOutline(content: AnnexContent): AnnexOutline {
  const { language, number, title } = content;
  return {
    language: outputLocale(language),
    numbered: number === null ? null : outputText(language, 'annex.pdf.number', { number }),
    title,
    facts: factsOf(content),
    introduction: content.introduction.map(paragraphOf),
    table: tableOf({ heading: `${title}, ${content.asOf}`, ...content }, content),
    sections: content.sections.map((section) => tableOf(section, content)),
    notes: content.notes.map(paragraphOf),
    none: outputText(language, 'annex.section.none'),
  };
}

function factsOf({ language, organisation, customer, asOf, revision, supersedes }: AnnexContent): OutlineFact[] {
  const fact = (label: string, lines: readonly string[]): OutlineFact => ({
    label,
    lead: outputText(language, 'annex.label', { label }),
    lines: lines.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== ''),
  });
  const party = (one: AnnexContent['organisation']) => [one.name, one.registrationNumber, one.address];
  const contract = (reference: string) =>
    reference === '' ? '' : outputText(language, 'annex.pdf.contract', { reference });
  const state = outputText(language, 'annex.pdf.revision', { number: String(revision.number), hash: revision.hash });
  const before = supersedes && outputText(language, 'annex.pdf.supersedes', { number: supersedes.number });
  return [
    fact(outputText(language, 'annex.pdf.organisation'), party(organisation)),
    ...(customer
      ? [fact(outputText(language, 'annex.pdf.customer'), [...party(customer), contract(customer.contractReference)])]
      : []),
    fact(outputText(language, 'annex.pdf.asOf'), [asOf, state, before ?? '']),
  ];
}

function tableOf(
  { heading, columns, rows }: Pick<AnnexSection, 'heading' | 'columns' | 'rows'>,
  { language, secondLanguage }: AnnexContent,
): OutlineTable {
  const keys = new Set(columns.map(({ key }) => key));
  for (const row of rows)
    for (const [key, text] of Object.entries(row))
      if (text !== '' && !keys.has(key)) throw new RegisterError('ANNEX_TEXT_LOST', { text: text.slice(0, 80) });
  const isSecond = (key: string) => secondLanguage !== null && key.endsWith(`.${secondLanguage}`);
  return {
    heading,
    columns: columns.map(({ key, label }) => ({
      label,
      language: outputLocale(isSecond(key) && secondLanguage !== null ? secondLanguage : language),
      counts: key === 'number',
    })),
    rows: rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
  };
}

/** The column that says what a row is about: the first that does not only count. */
export const headingColumn = ({ columns }: Pick<OutlineTable, 'columns'>): number =>
  Math.max(
    0,
    columns.findIndex(({ counts }) => !counts),
  );
